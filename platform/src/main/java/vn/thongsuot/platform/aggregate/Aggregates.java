package vn.thongsuot.platform.aggregate;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * The aggregates of one kind, tenant by tenant. A command is either refused with a reason or its new state is stored
 * together with the event that tells of it, in one atomic write; the event is then sent at least once.
 */
public interface Aggregates<S> {

    /**
     * Creates. A repetition of the same command (same key, same body) answers what is stored under the id now, as
     * {@linkplain Outcome.Done#replayed() replayed}; the same key with another body is refused as {@code KEY_REUSED}.
     *
     * @param decision asked only when there is nothing under the id
     */
    Outcome<Versioned<S>> create(Command command, String id, Supplier<Decision<S>> decision);

    /**
     * Creates many of which some may exist already; those are left as they are.
     *
     * @param states by id
     * @return how many were new
     * @throws RefusedException when the public state of one is larger than an event may be; then none is stored
     */
    int createAll(Command command, Map<String, S> states, String event);

    /**
     * Changes what is there. Refused {@code NOT_FOUND} when nothing is, {@code STALE} when the command expects another
     * version, {@code OUTBOX_FULL} and {@code TOO_LARGE} past their bounds. Without an expected version the decision is
     * taken again on the newer state when another command came between.
     */
    Outcome<Versioned<S>> change(Command command, String id, Function<Versioned<S>, Decision<S>> decision);

    /**
     * Lawful erasure: changes as {@link #change} does, and takes from the audit what it says of this aggregate up to and with
     * this change. That each entry was, by whom, when and from where stays, with the hash of what it said. A repetition
     * finishes what broke off, also when the state needs no change; what was changed after the erasure stays in the audit.
     * The event tells what was erased and why, for whoever keeps a copy. The data of an event that still waits is sent as it
     * was: the public state must be free of what is to be erased.
     */
    Outcome<Versioned<S>> erase(
            Command command, String id, Erasure erasure, Function<Versioned<S>, Decision<S>> decision);

    Optional<Versioned<S>> find(TenantId tenant, String id);

    /** Those of the ids that exist, in one query. */
    Map<String, Versioned<S>> findAll(TenantId tenant, Collection<String> ids);

    /**
     * A page in the order of creation, or of the days that it is narrowed to where its kind is dated by them. One that is
     * dated anew while somebody reads on may be met twice or not at all; nothing else shifts what was not read yet.
     *
     * @param equalTo values that fields of the state must have, or a {@link vn.thongsuot.platform.paging.Condition} on
     *     them; only fields declared as filters of this kind
     */
    Page<Versioned<S>> page(TenantId tenant, PageQuery query, Map<String, ?> equalTo);
}
