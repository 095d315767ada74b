package vn.thongsuot.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Lack;
import vn.thongsuot.platform.aggregate.RightHolders;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.identity.Caller;

/**
 * Who holds a right that a colleague lacks: posts of today at the unit and above it, the nearest first. Asked only when a
 * command was refused, and told only to people who hold a post in the same tenant.
 */
public final class NearestHolders implements RightHolders {

    /** How many posts are told. */
    public static final int TOLD = 5;

    /** Field of posts that is looked up here, beside the holder. */
    public static final String UNIT = "unit";

    /** Field of posts that is looked up here. */
    public static final String RIGHTS = "rights";

    private static final int LOOKED_AT = 200;

    private final Access access;
    private final Organisation organisation;
    private final Replica<PositionCopy> positions;
    private final Clock clock;

    public NearestHolders(Access access, Organisation organisation, Replica<PositionCopy> positions, Clock clock) {
        this.access = access;
        this.organisation = organisation;
        this.positions = positions;
        this.clock = clock;
    }

    @Override
    public Held of(Caller caller, Lack lack) {
        var administrators = lack.right().equals(Right.ADMINISTER.name());
        if (!access.isInside(caller)) {
            return Held.nothing(administrators);
        }
        var tree = organisation.units(caller.tenant());
        var unit = lack.units().size() == 1 ? lack.units().iterator().next() : null;
        return new Held(place(tree, unit), holders(caller, lack, tree), administrators);
    }

    private List<Holder> holders(Caller caller, Lack lack, UnitTree tree) {
        var near = nearest(caller, lack, tree);
        var found = held(caller, near, lack.right());
        if (found.isEmpty() && lack.where() == Lack.Where.ANYWHERE) {
            found = positions.findWhere(caller.tenant(), Map.of(RIGHTS, List.of(lack.right())), LOOKED_AT);
        }
        var order = new ArrayList<>(near);
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        return inForce(caller, tree)
                .on(today, found.stream().map(Versioned::state).toList())
                .stream()
                .filter(post -> gives(post, lack.right()))
                .sorted(Comparator.comparingInt((PositionCopy post) -> distance(order, post))
                        .thenComparing(PositionCopy::title)
                        .thenComparing(PositionCopy::unit))
                .map(post -> new Holder(post.title(), name(tree, post.unit())))
                .distinct()
                .limit(TOLD)
                .toList();
    }

    private InForce inForce(Caller caller, UnitTree tree) {
        return new InForce(ids -> Posts.states(positions.findAll(caller.tenant(), ids)), tree::covers);
    }

    /** A post that acts for another may have a right of which it gives nothing. */
    private static boolean gives(PositionCopy post, String right) {
        return post.rights().stream().anyMatch(each -> each.name().equals(right));
    }

    private List<Versioned<PositionCopy>> held(Caller caller, Collection<String> units, String right) {
        return units.isEmpty()
                ? List.of()
                : positions.findWhere(caller.tenant(), Map.of(UNIT, units, RIGHTS, List.of(right)), LOOKED_AT);
    }

    /** Where to look, the nearest first: from the units upwards, at the tops, or from the caller's own units upwards. */
    private Collection<String> nearest(Caller caller, Lack lack, UnitTree tree) {
        return switch (lack.where()) {
            case AT -> upwards(tree, lack.units());
            case AT_TOP -> tree.roots().stream().limit(LOOKED_AT).toList();
            case ANYWHERE -> upwards(tree, access.unitsOf(caller));
        };
    }

    private static Collection<String> upwards(UnitTree tree, Collection<String> units) {
        var path = new LinkedHashSet<String>();
        units.stream().filter(id -> tree.unit(id).isPresent()).forEach(id -> {
            path.add(id);
            path.addAll(tree.ancestors(id));
        });
        return path;
    }

    private static int distance(List<String> order, PositionCopy post) {
        var place = order.indexOf(post.unit());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static @Nullable Place place(UnitTree tree, @Nullable String unit) {
        return unit == null
                ? null
                : tree.unit(unit).map(known -> new Place(unit, known.name())).orElse(null);
    }

    private static @Nullable String name(UnitTree tree, String unit) {
        return Optional.of(unit).flatMap(tree::unit).map(UnitCopy::name).orElse(null);
    }
}
