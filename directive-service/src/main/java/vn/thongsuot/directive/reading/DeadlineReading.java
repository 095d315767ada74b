package vn.thongsuot.directive.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.platform.files.MatchingTime;

/** By when something is due. {@code trước ngày 30/4} is in time up to the 29th; all other wordings name the last day. */
final class DeadlineReading {

    private static final int MOST = 50;
    private static final Pattern WORDED = Pattern.compile(
            "(?:(?<before>(?:hoàn thành |báo cáo |gửi |nộp )?trước(?: ngày)?)"
                    + "|(?:chậm nhất|muộn nhất)(?: là| vào| đến| trong)*(?: hết)?(?: ngày)?"
                    + "|(?:đến|xong) hết(?: ngày)?|trong(?: ngày)?|hạn cuối(?: là)?:?(?: ngày)?|thời hạn:?(?: ngày)?)\\s+"
                    + "(?:(?<day>" + Dates.DAY + ")"
                    + "|(?<period>(?:tháng\\s+\\d{1,2}|quý\\s+(?:I{1,3}|IV|[1-4]))\\s*(?:/|năm)\\s*\\d{4})"
                    + "|(?<length>(?:vòng |thời hạn )?\\d{1,3}\\s+ngày(?: làm việc)?(?=[^\\p{L}]|$)))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Flat flat;
    private final MatchingTime time;
    private final @Nullable Integer year;

    /** @param year of the document; absent when not known */
    DeadlineReading(Flat flat, MatchingTime time, @Nullable Integer year) {
        this.flat = flat;
        this.time = time;
        this.year = year;
    }

    List<Found<Deadline>> all() {
        return time.matcher(WORDED, flat.text())
                .results()
                .filter(found -> !isPeriodOnly(found))
                .limit(MOST)
                .map(found -> Found.stated(deadline(found), flat.place(found.start(), found.end())))
                .toList();
    }

    /** The first that is stated in a stretch; absent when there is none. */
    static @Nullable Deadline first(List<Found<Deadline>> all, int from, int to) {
        return all.stream()
                .filter(one -> one.place().from() >= from && one.place().to() <= to)
                .map(Found::value)
                .findFirst()
                .orElse(null);
    }

    /** {@code trong tháng 4/2025} may be when something happens; {@code trong ngày} alone is a date like any other. */
    private static boolean isPeriodOnly(MatchResult found) {
        return found.group().toLowerCase(Locale.ROOT).startsWith("trong") && found.group("length") == null;
    }

    private Deadline deadline(MatchResult found) {
        return new Deadline(Flat.words(found.group()), last(found).orElse(null));
    }

    private Optional<LocalDate> last(MatchResult found) {
        if (found.group("period") != null) {
            return Dates.endOfPeriod(found.group("period"));
        }
        return Optional.ofNullable(found.group("day"))
                .flatMap(words -> Dates.day(words, year))
                .map(day -> found.group("before") == null ? day : day.minusDays(1));
    }
}
