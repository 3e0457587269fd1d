// The OpenID provider of the tests: node provider.mjs PORT SITE PEOPLE. Whoever is in the file PEOPLE, read at each
// sign-in, signs in under their name with any password.
import { readFileSync } from "node:fs";
import Provider from "oidc-provider";

const [port, site, people] = process.argv.slice(2);

const provider = new Provider(`http://localhost:${port}`, {
  clients: [
    {
      client_id: "dragoman",
      client_secret: "known to the tests & nobody else",
      redirect_uris: [`${site}/sign-in/provider/back`],
      post_logout_redirect_uris: [`${site}/sign-in`],
    },
  ],
  claims: {
    openid: ["sub"],
    email: ["email", "email_verified"],
    profile: ["name", "preferred_username", "locale"],
    roles: ["realm_access", "languages"],
  },
  scopes: ["openid", "profile", "email", "roles"],
  pkce: { required: () => true },
  cookies: { keys: ["of the tests"] },
  async findAccount(_context, sub) {
    const person = JSON.parse(readFileSync(people, "utf8"))[sub];
    return person && { accountId: sub, claims: async () => ({ sub, ...person }) };
  },
  // Nobody is asked what the application may know: an organisation has decided it.
  async loadExistingGrant({ oidc }) {
    const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope("openid profile email roles");
    await grant.save();
    return grant;
  },
});

provider.listen(Number(port), "127.0.0.1", () => console.log("ready"));
