package vn.thongsuot.platform.aggregate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.identity.Caller;

/** Knows who holds a right that somebody lacks. */
public interface RightHolders {

    /** What the caller may be told of it; nothing but the words of the right to whoever holds no post in the tenant. */
    Held of(Caller caller, Lack lack);

    /**
     * @param unit where the right is needed; absent when that is no single unit, or one that is not known here
     * @param holders posts that give the right there, the nearest first; a short list, never names of persons
     * @param administrators whether the first administrators of the tenant may do it too
     */
    record Held(@Nullable Place unit, List<Holder> holders, boolean administrators) {
        public Held {
            holders = List.copyOf(holders);
        }

        /** Nothing can be said of units and posts. */
        public static Held nothing(boolean administrators) {
            return new Held(null, List.of(), administrators);
        }
    }

    /** A unit as people know it. */
    record Place(String id, String name) {}

    /**
     * A post.
     *
     * @param title for instance {@code Chánh Văn phòng}
     * @param unit name of its unit; absent for what is at no unit
     */
    record Holder(String title, @Nullable String unit) {}
}
