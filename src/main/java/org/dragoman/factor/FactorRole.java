package org.dragoman.factor;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.account.Role;

/** A role whose holders need a second factor. */
@Entity
@Table(name = "second_factor_role")
class FactorRole extends PanacheEntityBase {
    @Id
    @Enumerated(EnumType.STRING)
    private Role role = Role.ADMINISTRATOR;

    static Set<Role> all() {
        return FactorRole.<FactorRole>streamAll()
                .map(kept -> kept.role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    static void keep(Set<Role> roles) {
        deleteAll();
        roles.forEach(role -> {
            var kept = new FactorRole();
            kept.role = role;
            kept.persist();
        });
    }
}
