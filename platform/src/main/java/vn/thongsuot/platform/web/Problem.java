package vn.thongsuot.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.RightHolders.Holder;
import vn.thongsuot.platform.aggregate.RightHolders.Place;

/**
 * A refusal as RFC 9457 has it, with a pointer to each field at fault.
 *
 * @param right which right is missing; absent when the refusal is for another reason
 * @param unit where it is missing; absent when that is no single unit
 * @param holders posts that give it there, the nearest first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Error> errors,
        @Nullable String right,
        @Nullable Place unit,
        List<Holder> holders,
        @Nullable String traceId) {

    /** One rule that one field breaks; the detail says it in the reader's language. */
    record Error(String pointer, String rule, String detail) {}

    Problem lacking(String missing, String explained, @Nullable Place at, List<Holder> held) {
        return new Problem(type, title, status, explained, instance, errors, missing, at, held, traceId);
    }
}
