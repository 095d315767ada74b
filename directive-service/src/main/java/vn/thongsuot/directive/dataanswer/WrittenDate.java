package vn.thongsuot.directive.dataanswer;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thongsuot.directive.time.PartialDate;

/** Days, months and years as people write them: 23/9/2025, 9/2025, 2025. */
final class WrittenDate {

    private static final Pattern SHAPE = Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");

    private WrittenDate() {}

    /** Empty when it is none, or not in the calendar. */
    static Optional<PartialDate> read(String written) {
        var found = SHAPE.matcher(written);
        try {
            return Optional.of(new PartialDate(found.matches() ? iso(found) : written));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    static String write(PartialDate date) {
        var parts = date.value().split("-", -1);
        return switch (parts.length) {
            case 1 -> parts[0];
            case 2 -> parts[1] + "/" + parts[0];
            default -> parts[2] + "/" + parts[1] + "/" + parts[0];
        };
    }

    private static String iso(Matcher found) {
        var month = found.group(2) == null ? "" : "-" + padded(found.group(2));
        return found.group(3) + month + (found.group(1) == null ? "" : "-" + padded(found.group(1)));
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
