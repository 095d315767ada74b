package vn.thongsuot.activity.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.WebLink;

/**
 * A set of data that a unit keeps: shared infrastructure for other agencies, or open to everybody.
 *
 * @param unit id of the owner
 * @param description what is in it; absent when the name says it all
 * @param users who uses it, in the order stated
 * @param address where it is; absent when it is not on the web
 * @param updated how often it is brought up to date, in words; absent when nobody said
 * @param retired that it is not kept any more
 */
public record DataSet(
        String unit,
        String name,
        @Nullable String description,
        Openness openness,
        List<User> users,
        @Nullable WebLink address,
        @Nullable String updated,
        boolean retired) {

    /** Who may use it. */
    public enum Openness {
        /** Dữ liệu mở: everybody. */
        OPEN,
        /** Dữ liệu dùng chung: the users that are named. */
        SHARED,
        /** Dữ liệu riêng: the owner alone. */
        CLOSED
    }

    /**
     * Who uses it.
     *
     * @param unit id of a unit; absent for a body that is none here
     * @param label in words; absent when the unit says it
     */
    public record User(@Nullable String unit, @Nullable String label) {

        boolean isNobody() {
            return unit == null && label == null;
        }
    }

    public DataSet {
        users = List.copyOf(users);
    }

    /** The name of the field for filters. */
    public static final String UNIT = "unit";

    /** The name of the field for filters. */
    public static final String OPENNESS = "openness";
}
