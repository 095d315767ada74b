package vn.thongsuot.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal as RFC 9457 has it, with a pointer to each field at fault. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Error> errors,
        @Nullable String traceId) {

    /** One rule that one field breaks; the detail says it in the reader's language. */
    record Error(String pointer, String rule, String detail) {}
}
