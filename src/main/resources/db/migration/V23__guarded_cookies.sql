-- Whether a session began under a cookie whose name no neighbouring host can set (__Host-…).
alter table browser_session add column guarded boolean not null default false;
