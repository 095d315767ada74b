package vn.thongsuot.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thongsuot.platform.aggregate.Lack;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * What a caller may do. Rights come from posts held today, so that a handover takes effect as soon as its event has
 * arrived here, not at the next sign-in; a post that acts for another gives them only while that one is held. The first
 * administrators of a tenant may administer everywhere in it.
 */
public final class Access {

    /** Days begin and end by the clock of Việt Nam. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Code of the refusal when no post of the caller is known; its event may still be on the way. */
    public static final String POSITION_NOT_KNOWN = "position-not-known";

    /** Code of the refusal when the caller's posts of today do not give the right. */
    public static final String RIGHT_MISSING = "right-missing";

    private static final Lack READING = Lack.anywhere(Lack.READ);
    private static final int WORTH_WAITING_FOR = 3;

    private final Organisation organisation;
    private final Posts posts;
    private final BiPredicate<TenantId, String> administrators;
    private final Clock clock;

    Access(Organisation organisation, Posts posts, BiPredicate<TenantId, String> administrators, Clock clock) {
        this.organisation = organisation;
        this.posts = posts;
        this.administrators = administrators;
        this.clock = clock;
    }

    /**
     * Access over copies of positions that fill by themselves.
     *
     * @param administrators whether the subject is a first administrator of the tenant
     */
    public static Access over(
            Organisation organisation,
            Replica<PositionCopy> positions,
            BiPredicate<TenantId, String> administrators,
            Clock clock) {
        var patience = Patience.of(40, Duration.ofMillis(50));
        return new Access(organisation, new Posts(organisation, positions, patience), administrators, clock);
    }

    /** Empty when the caller holds the right at the unit or above it. */
    public Optional<Refusal> refuses(Caller caller, Right right, String unit) {
        return refusesAt(caller, right, Set.of(unit));
    }

    /** Empty when the caller holds the right at one of the units or above it. */
    public Optional<Refusal> refusesAt(Caller caller, Right right, Set<String> units) {
        if (right == Right.ADMINISTER && isAdministrator(caller)) {
            return Optional.empty();
        }
        var held = postsOf(caller);
        var lack = Lack.at(right.name(), units);
        if (held.isEmpty()) {
            return isAdministrator(caller) ? missing(lack) : notKnown();
        }
        return allows(caller, right, units, held) ? Optional.empty() : missing(lack);
    }

    /** Empty when the caller holds the right at some unit, whichever. */
    public Optional<Refusal> refusesAnywhere(Caller caller, Right right) {
        return refusesUnless(caller, Lack.anywhere(right.name()), right == Right.ADMINISTER, post -> post.gives(right));
    }

    /** Empty when the caller holds the right at the top of a tree, for what concerns the whole tenant. */
    public Optional<Refusal> refusesAtTop(Caller caller, Right right) {
        return refusesUnless(
                caller,
                Lack.atTop(right.name()),
                right == Right.ADMINISTER,
                post -> post.gives(right) && isTop(caller, post.unit()));
    }

    /** Empty when the caller may read: whoever holds a post in the tenant today. */
    public Optional<Refusal> refusesReading(Caller caller) {
        return refusesUnless(caller, READING, true, post -> true);
    }

    /** As {@link #refusesReading}, without waiting for a post whose event may be on its way. */
    boolean isInside(Caller caller) {
        return isAdministrator(caller) || !inForce(caller, posts.of(caller)).isEmpty();
    }

    /** Title of the post by which the caller holds the right at the unit; empty without such a post. */
    public Optional<String> title(Caller caller, Right right, String unit) {
        var path = organisation.awaitPath(caller.tenant(), unit);
        return inForce(caller, posts.of(caller)).stream()
                .filter(post -> post.gives(right) && path.contains(post.unit()))
                .map(PositionCopy::title)
                .findFirst();
    }

    /** Units of today's posts by which the caller holds the right; it holds below them too. */
    public Set<String> unitsOf(Caller caller, Right right) {
        return inForce(caller, posts.of(caller)).stream()
                .filter(post -> post.gives(right))
                .map(PositionCopy::unit)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Units of all of today's posts. */
    Set<String> unitsOf(Caller caller) {
        return inForce(caller, posts.of(caller)).stream()
                .map(PositionCopy::unit)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Refusal> refusesUnless(
            Caller caller, Lack lack, boolean administratorMay, Predicate<PositionCopy> suffices) {
        if (administratorMay && isAdministrator(caller)) {
            return Optional.empty();
        }
        var held = postsOf(caller);
        if (held.isEmpty()) {
            return isAdministrator(caller) ? missing(lack) : notKnown();
        }
        return inForce(caller, held).stream().anyMatch(suffices) ? Optional.empty() : missing(lack);
    }

    /** Those of a first administrator, who as a rule has none, are not waited for. */
    private List<PositionCopy> postsOf(Caller caller) {
        return isAdministrator(caller) ? posts.of(caller) : posts.await(caller);
    }

    private boolean allows(Caller caller, Right right, Set<String> units, List<PositionCopy> held) {
        var giving = inForce(caller, held).stream()
                .filter(post -> post.gives(right))
                .map(PositionCopy::unit)
                .collect(Collectors.toSet());
        return !giving.isEmpty()
                && (covers(caller.tenant(), giving, units) || willCover(caller.tenant(), giving, units));
    }

    private boolean covers(TenantId tenant, Set<String> giving, Set<String> units) {
        var tree = organisation.units(tenant);
        return units.stream()
                .filter(unit -> tree.unit(unit).isPresent())
                .anyMatch(unit -> giving.stream().anyMatch(post -> tree.covers(post, unit)));
    }

    /** Waits for units of which, or of whose superiors, nothing has been heard yet; not for a long list of them. */
    private boolean willCover(TenantId tenant, Set<String> giving, Set<String> units) {
        var tree = organisation.units(tenant);
        return units.stream()
                .filter(unit -> !tree.reachesTop(unit))
                .limit(WORTH_WAITING_FOR)
                .anyMatch(unit -> organisation.awaitPath(tenant, unit).stream().anyMatch(giving::contains));
    }

    private boolean isTop(Caller caller, String unit) {
        var known = organisation.awaitUnits(caller.tenant(), Set.of(unit)).get(unit);
        return known != null && known.parent() == null;
    }

    /** Those that give something today. */
    private List<PositionCopy> inForce(Caller caller, List<PositionCopy> held) {
        return posts.inForce(caller.tenant(), LocalDate.ofInstant(clock.instant(), ZONE), held);
    }

    private boolean isAdministrator(Caller caller) {
        return administrators.test(caller.tenant(), caller.subject());
    }

    private static Optional<Refusal> missing(Lack lack) {
        return Optional.of(Refusal.lacking(RIGHT_MISSING, lack));
    }

    private static Optional<Refusal> notKnown() {
        return Optional.of(Refusal.lacking(POSITION_NOT_KNOWN, READING));
    }
}
