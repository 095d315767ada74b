package vn.thongsuot.directive.digest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one unit is told in its mail of a day: days and what tasks are called, and nobody's words. */
final class Digest {

    /** More is read in the list of one's own work. */
    private static final int LINES = 50;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Map<String, String> tasks = new LinkedHashMap<>();
    private final Map<String, String> reports = new LinkedHashMap<>();
    private final List<String> urgings = new ArrayList<>();

    /**
     * @param reminder id of the reminder that tells of it
     * @param mark of how urgent its document is; absent for an ordinary one
     */
    void task(String reminder, String title, LocalDate last, @Nullable String mark) {
        tasks.put(reminder, "- " + before(mark) + due(title, last));
    }

    /** @param reminder id of the reminder that tells of it */
    void report(String reminder, String title, LocalDate last) {
        reports.put(reminder, "- " + due(title, last));
    }

    private static String due(String title, LocalDate last) {
        return title.lines().collect(Collectors.joining(" ")) + " (hạn " + DAY.format(last) + ")";
    }

    void urging(LocalDate until, @Nullable String mark) {
        urgings.add("- " + before(mark) + "Trả lời chậm nhất ngày " + DAY.format(until));
    }

    private static String before(@Nullable String mark) {
        return mark == null ? "" : "[" + mark + "] ";
    }

    /** Without what the unit was told of before. */
    void without(Set<String> told) {
        tasks.keySet().removeAll(told);
        reports.keySet().removeAll(told);
    }

    boolean isEmpty() {
        return tasks.isEmpty() && reports.isEmpty() && urgings.isEmpty();
    }

    /** Ids of the reminders that it tells of. */
    Collection<String> reminders() {
        return Stream.concat(tasks.keySet().stream(), reports.keySet().stream()).toList();
    }

    String subject(LocalDate day) {
        return "Thông Suốt ngày " + DAY.format(day) + ": " + tasks.size() + " việc nhắc hạn, " + urgings.size()
                + " đôn đốc chờ trả lời" + (reports.isEmpty() ? "" : ", " + reports.size() + " báo cáo đến hạn");
    }

    String text(String unit) {
        return "Kính gửi: " + unit + "\n" + part("Nhiệm vụ nhắc hạn", tasks.values())
                + part("Báo cáo đến hạn", reports.values())
                + part("Đôn đốc chờ trả lời", urgings) + "\nChi tiết có trong mục Việc của tôi.\n";
    }

    private static String part(String heading, Collection<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        var more = lines.size() > LINES ? "\n… và " + (lines.size() - LINES) + " mục khác" : "";
        return "\n" + heading + " (" + lines.size() + "):\n"
                + lines.stream().limit(LINES).collect(Collectors.joining("\n")) + more + "\n";
    }
}
