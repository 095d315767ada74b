package vn.thongsuot.directive.directive;

import java.util.Set;
import vn.thongsuot.platform.aggregate.Decision;

/** Lets a copy follow the document of another tenant that it is a copy of. */
public final class FollowingOrigins {

    private FollowingOrigins() {}

    /**
     * The copy after the document elsewhere has changed, or has been sent to a further unit of ours. What our people changed
     * stays, and it is noted that there is something newer.
     *
     * @param newer the copy as it would be made now
     */
    public static Decision<Directive> follow(Directive copy, Directive newer) {
        var known = copy.particulars().origin();
        var told = newer.particulars().origin();
        if (known == null || told == null) {
            return Decision.unchanged();
        }
        var after = following(copy, known, newer, told)
                .with(
                        Addressing.union(copy.recipients(), newer.recipients()),
                        Set.copyOf(Addressing.union(copy.registrars(), newer.registrars())));
        return after.equals(copy) ? Decision.unchanged() : Decision.accepted(after, Directive.CHANGED);
    }

    private static Directive following(Directive copy, Origin known, Directive newer, Origin told) {
        if (told.version() <= known.newestKnown()) {
            return copy;
        }
        return known.changedHere() ? copy.with(known.outrunBy(told.version())) : newer.filed(copy.filing());
    }
}
