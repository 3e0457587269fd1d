package org.dragoman.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.ClassNode;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.InterceptorType;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.mutationtest.engine.Location;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.plugin.Feature;

/** Tells PIT which mutants count: those in code of the domain, see {@link DomainRule}. PIT finds it as a service. */
public final class DomainMutants implements MutationInterceptorFactory {

    @Override
    public MutationInterceptor createInterceptor(InterceptorParameters parameters) {
        return new Filter(parameters.source());
    }

    @Override
    public Feature provides() {
        return Feature.named("DOMAIN").withOnByDefault(true).withDescription(description());
    }

    @Override
    public String description() {
        return "Code of the domain only";
    }

    private static final class Filter implements MutationInterceptor {
        private final Map<String, Optional<ClassNode>> read = new HashMap<>();
        private final ClassByteArraySource source;
        private final DomainRule rule;
        private @Nullable ClassNode type;

        Filter(ClassByteArraySource source) {
            this.source = source;
            this.rule = new DomainRule(this::named);
        }

        private Optional<ClassNode> named(String name) {
            return read.computeIfAbsent(name, n -> source.getBytes(n.replace('/', '.'))
                    .map(bytes -> ClassTree.fromBytes(bytes).rawNode()));
        }

        @Override
        public InterceptorType type() {
            return InterceptorType.FILTER;
        }

        @Override
        public void begin(ClassTree tree) {
            type = tree.rawNode();
        }

        @Override
        public Collection<MutationDetails> intercept(Collection<MutationDetails> mutations, Mutater mutater) {
            var current = type;
            if (current == null || rule.isEdge(current)) {
                return List.of();
            }
            return mutations.stream()
                    .filter(m -> counts(current, m.getId().getLocation()))
                    .toList();
        }

        private boolean counts(ClassNode current, Location place) {
            return !rule.needsOutside(current, place.getMethodName(), place.getMethodDesc())
                    && !rule.isWording(current, place.getMethodName(), place.getMethodDesc());
        }

        @Override
        public void end() {
            type = null;
        }
    }
}
