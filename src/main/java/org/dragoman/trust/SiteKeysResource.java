package org.dragoman.trust;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.signature.KeptKey;
import org.dragoman.web.Complaint;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where administrators look after the keys that sign. What cannot be undone has a page of its own before it. */
@Path("/site/keys")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class SiteKeysResource {
    private static final String HERE = "/site/keys";

    /** The field with which a refusal is about. */
    private static String fieldOf(String code) {
        return code.startsWith("since-") ? "since" : code.startsWith("because-") ? "because" : "";
    }

    /** What was typed of a revocation. */
    record DoubtForm(String since, String because, String zone, @Nullable Complaint complaint) {
        public boolean wrong(String field) {
            return complaint != null && complaint.about(field);
        }
    }

    @CheckedTemplate(basePath = "trust")
    static class Templates {
        static native TemplateInstance siteKeys(List<KeptKey> keys);

        static native TemplateInstance rotation(KeptKey key, @Nullable Complaint complaint);

        static native TemplateInstance revocation(KeptKey key, DoubtForm form);
    }

    @Inject
    KeyRotation rotation;

    @Inject
    WebConfig web;

    @Inject
    SignedIn me;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    @Transactional
    public TemplateInstance show() {
        return Templates.siteKeys(KeptKey.newestFirst());
    }

    @GET
    @Path("/rotation")
    @Transactional
    public TemplateInstance askToRotate() {
        return Templates.rotation(KeptKey.newestFirst().get(0), null);
    }

    /** @param replaces the thumbprint of the key that the page has shown */
    @POST
    @Path("/rotation")
    public Response rotate(@RestForm @DefaultValue("") String replaces) {
        return forms.submit(
                () -> {
                    rotation.rotate(replaces, me.account());
                    return done(ui.messages(TrustMessages.class).rotated());
                },
                complaint -> Templates.rotation(KeptKey.newestFirst().get(0), complaint));
    }

    /** @param key the thumbprint of the one that is meant; the one in use where none is named */
    @GET
    @Path("/revocation")
    @Transactional
    public TemplateInstance askToRevoke(@RestQuery @Nullable String key) {
        var meant = key == null ? KeptKey.newestFirst().get(0) : kept(key);
        return Templates.revocation(meant, form("", "", null));
    }

    @POST
    @Path("/revocation")
    public Response revoke(
            @RestQuery @DefaultValue("") String key,
            @RestForm @DefaultValue("") String since,
            @RestForm @DefaultValue("") String because) {
        return forms.submit(
                () -> {
                    rotation.revoke(key, Doubt.ofField(since, web.timeZone(), because), me.account());
                    return done(ui.messages(TrustMessages.class).revoked());
                },
                complaint ->
                        Templates.revocation(kept(key), form(since, because, complaint.at(SiteKeysResource::fieldOf))));
    }

    private DoubtForm form(String since, String because, @Nullable Complaint complaint) {
        return new DoubtForm(since, because, web.timeZone().getId(), complaint);
    }

    private static KeptKey kept(String thumbprint) {
        return KeptKey.withThumbprint(thumbprint).orElseThrow(Refusal::notFound);
    }

    private Response done(String said) {
        notice.say(said);
        return Response.seeOther(URI.create(HERE)).build();
    }
}
