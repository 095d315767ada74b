package vn.thongsuot.platform.web;

import java.util.List;
import vn.thongsuot.platform.aggregate.Violation;

/** A header or parameter that cannot be understood; answered 400. */
final class MalformedRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Violation> violations;

    MalformedRequestException(String code, String place, String rule) {
        super(code + " at " + place, null, false, false);
        this.code = code;
        this.violations = List.of(Violation.of(place, rule));
    }

    String code() {
        return code;
    }

    List<Violation> violations() {
        return violations;
    }
}
