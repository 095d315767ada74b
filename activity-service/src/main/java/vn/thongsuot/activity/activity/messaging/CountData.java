package vn.thongsuot.activity.activity.messaging;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Audience;
import vn.thongsuot.activity.activity.Qualifier;

/** A number of attendances on the wire. */
record CountData(Qualifier qualifier, String value) {

    static @Nullable CountData of(Audience.@Nullable Count count) {
        return count == null ? null : new CountData(count.qualifier(), Long.toString(count.value()));
    }
}
