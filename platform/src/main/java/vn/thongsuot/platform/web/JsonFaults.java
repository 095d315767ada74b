package vn.thongsuot.platform.web;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import vn.thongsuot.platform.aggregate.Violation;

/** Says where in the body JSON could not be understood, and why. */
final class JsonFaults {

    private JsonFaults() {}

    static List<Violation> of(JacksonException fault) {
        var pointer = pointer(fault);
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return List.of(Violation.of(pointer, "unknown-field", unknown.getPropertyName()));
        }
        if (fault instanceof InvalidFormatException format && format.getValue() instanceof String) {
            return List.of(
                    format.getTargetType() == String.class
                            ? Violation.of(pointer, "control-character")
                            : Formats.broken(format, pointer));
        }
        if (fault instanceof ValueInstantiationException) {
            return List.of(Violation.of(pointer, Formats.RULE));
        }
        if (fault instanceof StreamReadException) {
            var place = fault.getLocation();
            return List.of(Violation.of(
                    pointer,
                    "broken-json",
                    place == null ? "?" : Integer.toString(place.getLineNr()),
                    place == null ? "?" : Integer.toString(place.getColumnNr())));
        }
        return List.of(Violation.of(pointer, "wrong-type"));
    }

    private static String pointer(JacksonException fault) {
        return fault.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? "/" + step.getIndex()
                        : "/" + step.getPropertyName().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
