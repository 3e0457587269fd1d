package org.dragoman.factor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.dragoman.account.SignedIn;
import org.dragoman.brand.Brand;
import org.dragoman.web.Complaint;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The page on which people set up their second factor, and switch it off. */
@Path(SecondFactorResource.PATH)
@Authenticated
class SecondFactorResource {
    static final String PATH = "/me/second-factor";

    /**
     * @param key while it is being set up; in groups
     * @param needed whether nothing else opens until it is set up
     */
    record Page(boolean on, int recoveryCodes, @Nullable String key, boolean needed) {}

    @CheckedTemplate(basePath = "factor")
    static class Templates {
        static native TemplateInstance secondFactor(Page page, @Nullable Complaint complaint);

        static native TemplateInstance recoveryCodes(List<String> codes);
    }

    @Inject
    OwnSecondFactor own;

    @Inject
    FactorRule rule;

    @Inject
    SignedIn me;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Brand brand;

    @Inject
    Notice notice;

    @GET
    public TemplateInstance show() {
        return page(null);
    }

    /** The key that is being set up, as a picture. */
    @GET
    @Path("picture")
    @Produces("image/svg+xml")
    public Response picture() {
        var key = own.present().key().orElseThrow(Refusal::notFound);
        var address = KeyPicture.address(
                key, brand.nameIn(ui.language()), me.account().username());
        return Response.ok(KeyPicture.svg(address))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("begin")
    public Response begin(@RestForm @DefaultValue("") String present) {
        return submit(() -> {
            own.begin(present);
            return Response.seeOther(URI.create(PATH)).build();
        });
    }

    /** Answers with the page itself and not with a redirect: it alone shows the recovery codes. */
    @POST
    @Path("confirm")
    public Response confirm(@RestForm @DefaultValue("") String code) {
        return submit(() -> shown(own.confirm(code)));
    }

    @POST
    @Path("codes")
    public Response renew(@RestForm @DefaultValue("") String present) {
        return submit(() -> shown(own.renew(present)));
    }

    @POST
    @Path("remove")
    public Response remove(@RestForm @DefaultValue("") String present) {
        return submit(() -> {
            own.remove(present);
            notice.say(ui.messages(FactorMessages.class).removed());
            return Response.seeOther(URI.create(PATH)).build();
        });
    }

    private static Response shown(List<String> codes) {
        return Response.ok(Templates.recoveryCodes(codes))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response submit(Supplier<Response> deed) {
        return forms.submit(deed, complaint -> page(complaint.at(FactorFields::of)));
    }

    private TemplateInstance page(@Nullable Complaint complaint) {
        var present = own.present();
        var key = present.key().map(Base32::of).map(Base32::grouped).orElse(null);
        var account = me.own().orElseThrow(Refusal::notFound);
        return Templates.secondFactor(
                new Page(present.on(), present.recoveryCodes(), key, rule.isUnmetBy(account)), complaint);
    }
}
