package org.dragoman.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.dragoman.web.Asked;
import org.dragoman.web.Complaint;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Site;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The first page of a fresh installation; not there once it has an account. */
@Path("/setup")
@PermitAll
class SetupResource {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance setup(AccountForm form, @Nullable String address, @Nullable Complaint complaint);
    }

    @Inject
    Setup setup;

    @Inject
    Site site;

    @Inject
    Asked asked;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    public TemplateInstance form() {
        setup.mustBeOpen();
        return Templates.setup(
                AccountForm.empty(ui.language()), asked(asked.site().toString()), null);
    }

    @POST
    public Response administrator(
            @BeanParam AccountForm form,
            @RestForm @DefaultValue("") String code,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String repeated,
            @RestForm @DefaultValue("") String address) {
        setup.mustBeOpen();
        return forms.submit(
                () -> {
                    var place = site.isFixed() ? null : Site.checked(address, asked.site());
                    setup.administrator(code, form.newAccount(), Passwords.agreed(password, repeated), place);
                    notice.say(ui.messages(AccountMessages.class).setup_done());
                    return Response.seeOther(URI.create("/sign-in")).build();
                },
                complaint -> Templates.setup(form, asked(address), complaint.at(AccountFields::of)));
    }

    /** What stands in the field of the address; there is none where the configuration says it. */
    private @Nullable String asked(String address) {
        return site.isFixed() ? null : address;
    }
}
