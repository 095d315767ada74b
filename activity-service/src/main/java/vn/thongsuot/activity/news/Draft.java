package vn.thongsuot.activity.news;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Attendance;
import vn.thongsuot.activity.activity.Beneficiary;
import vn.thongsuot.activity.activity.Conference;
import vn.thongsuot.activity.activity.Facts;
import vn.thongsuot.activity.activity.Measurement;
import vn.thongsuot.activity.activity.Turn;
import vn.thongsuot.activity.activity.Wording;
import vn.thongsuot.activity.reference.IndicatorCopy;
import vn.thongsuot.activity.reference.Named;

/** Lead and body of a news item from the facts alone: nothing is said that the facts do not say. */
final class Draft {

    private final Facts facts;
    private final Named named;

    Draft(Facts facts, Named named) {
        this.facts = facts;
        this.named = named;
    }

    /** For instance 'Sáng 07/09/2022, Sở KH&CN tổ chức Hội nghị “…” với sự tham dự của hơn 100 đại biểu.' */
    String lead() {
        var event = facts.event();
        var when = when(event);
        var what = event == null
                ? facts.what().title()
                : noun() + "“" + event.title() + "”" + attended(event.attendance());
        return sentence(when + organiser(event) + (event == null ? ": " : " tổ chức ") + what);
    }

    String body() {
        var paragraphs = new ArrayList<String>();
        Optional.ofNullable(facts.what().content()).ifPresent(paragraphs::add);
        var event = facts.event();
        if (event != null) {
            purposes(event).ifPresent(paragraphs::add);
            event.programme().stream().map(Draft::turn).forEach(paragraphs::add);
        }
        facts.findings().measurements().stream().map(this::measured).forEach(paragraphs::add);
        return String.join("\n", paragraphs);
    }

    private String when(@Nullable Conference event) {
        var period = facts.setting().period();
        if (period == null) {
            return "";
        }
        var half = event == null || event.halfDay() == null
                ? "Ngày"
                : event.halfDay().words();
        return half + " " + Wording.days(period) + ", ";
    }

    private String organiser(@Nullable Conference event) {
        var organiser = event == null ? null : event.organiser();
        if (organiser == null) {
            return named.unit(facts.who().unit());
        }
        return Optional.ofNullable(organiser.label())
                .orElseGet(() -> named.unit(
                        Objects.requireNonNullElse(organiser.unit(), facts.who().unit())));
    }

    private String noun() {
        return switch (facts.what().kind()) {
            case ROLLOUT_CONFERENCE, THEMATIC_CONFERENCE, POPULARISATION_CONFERENCE -> "Hội nghị ";
            case WORKSHOP -> "Hội thảo ";
            case TRAINING -> "lớp tập huấn ";
            case POLICY_FORUM -> "Tọa đàm ";
            case EXHIBITION -> "Triển lãm ";
            case COMPETITION -> "Cuộc thi ";
            default -> "";
        };
    }

    private static String attended(Attendance attendance) {
        var groups = attendance.groups().stream().map(Draft::group).collect(Collectors.joining(", "));
        var total = attendance.total();
        if (total == null) {
            return groups.isEmpty() ? "" : " với sự tham dự của " + groups;
        }
        var all = " với sự tham dự của " + Wording.count(total) + " đại biểu";
        return groups.isEmpty() ? all : all + " (" + groups + ")";
    }

    private static String group(Attendance.Group group) {
        var count = group.count();
        if (count != null) {
            return Wording.count(count) + " " + group.label();
        }
        return group.words() == null ? group.label() : group.words() + " " + group.label();
    }

    private static Optional<String> purposes(Conference event) {
        var all = event.purposes().stream()
                .map(each ->
                        each.period() == null ? each.text() : each.text() + " (" + Wording.days(each.period()) + ")")
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? Optional.empty() : Optional.of(sentence("Mục đích: " + all));
    }

    private static String turn(Turn turn) {
        var about = turn.subject() == null ? "" : ": " + turn.subject();
        return sentence(turn.speaker().words() + " " + turn.role().words() + about);
    }

    private String measured(Measurement measurement) {
        var indicator = named.indicators().get(measurement.indicator());
        var name = indicator == null ? measurement.indicator() : indicator.name();
        var unit = indicator == null || measurement.value() == null ? "" : unit(indicator);
        var before = measurement.baseline() == null
                ? ""
                : " (trước đó: " + number(measurement.baseline().value()) + unit + ")";
        return sentence(name + ": " + Wording.measured(measurement, unit) + before + scope(measurement.of()));
    }

    private static String unit(IndicatorCopy indicator) {
        var unit = indicator.unitOfMeasure();
        return unit == null ? "" : unit.equals("%") ? unit : " " + unit;
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : Wording.number(number);
    }

    private static String scope(Measurement.Scope scope) {
        var parts = new ArrayList<String>();
        Optional.ofNullable(scope.population()).ifPresent(parts::add);
        Optional.ofNullable(scope.beneficiary()).map(Beneficiary::words).ifPresent(parts::add);
        Optional.ofNullable(scope.period()).map(Wording::days).ifPresent(parts::add);
        return parts.isEmpty() ? "" : " [" + String.join(", ", parts) + "]";
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
