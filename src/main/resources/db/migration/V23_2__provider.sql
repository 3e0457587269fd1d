-- Whom an OpenID provider calls by this name: it never changes, while names and addresses do.
create table provider_identity (
    issuer       text        not null,
    subject      text        not null,
    account_id   bigint      not null references account,
    primary key (issuer, subject)
);
create index provider_identity_account on provider_identity (account_id);

-- What a provider vouched for somebody with, to end the sign-in there as well.
alter table browser_session add column voucher text;
