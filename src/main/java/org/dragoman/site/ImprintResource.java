package org.dragoman.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.dragoman.brand.Brand;
import org.dragoman.web.ForEveryone;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;

/** Who answers for what is published, where the organisation says so. */
@Path("/imprint")
@PermitAll
@ForEveryone
class ImprintResource {

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance imprint(Brand.Said said);
    }

    @Inject
    Brand brand;

    @Inject
    Interface ui;

    @GET
    public TemplateInstance show() {
        return Templates.imprint(
                Optional.ofNullable(brand.imprintIn(ui.language())).orElseThrow(Refusal::notFound));
    }
}
