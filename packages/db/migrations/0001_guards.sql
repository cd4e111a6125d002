-- Logs are append-only. Removing a whole round or person sets parley.removing for its own transaction.
create function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('parley.removing', true) = 'on' then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger vote_events_append_only before update or delete on vote_events for each row execute function refuse_change();
--> statement-breakpoint
create trigger audit_append_only before update or delete on audit for each row execute function refuse_change();
--> statement-breakpoint
-- Discussion has two levels: an answer answers a comment of the first level of the same proposal.
create function refuse_deep_answer() returns trigger language plpgsql as $$
begin
  if new.parent_id is not null and not exists (
    select 1 from comments where id = new.parent_id and parent_id is null and proposal_id = new.proposal_id
  ) then
    raise exception 'an answer stands below a comment of the first level of its proposal' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger comments_two_levels before insert or update of parent_id on comments for each row execute function refuse_deep_answer();
--> statement-breakpoint
-- Rules of a round do not change once it has left draft.
create function refuse_rule_change() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (new.rules <> old.rules or new.rules_hash is distinct from old.rules_hash) then
    raise exception 'the rules of an open round are locked' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger rounds_rules_locked before update on rounds for each row execute function refuse_rule_change();
