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
import org.dragoman.web.Complaint;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The first page of a fresh installation; not there once it has an account. */
@Path("/setup")
@PermitAll
class SetupResource {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance setup(AccountForm form, @Nullable Complaint complaint);
    }

    @Inject
    Setup setup;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    public TemplateInstance form() {
        setup.mustBeOpen();
        return Templates.setup(AccountForm.empty(ui.language()), null);
    }

    @POST
    public Response administrator(
            @BeanParam AccountForm form,
            @RestForm @DefaultValue("") String code,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String repeated) {
        setup.mustBeOpen();
        return forms.submit(
                () -> {
                    setup.administrator(code, form.newAccount(), Passwords.agreed(password, repeated));
                    notice.say(ui.messages(AccountMessages.class).setup_done());
                    return Response.seeOther(URI.create("/sign-in")).build();
                },
                complaint -> Templates.setup(form, complaint.at(AccountFields::of)));
    }
}
