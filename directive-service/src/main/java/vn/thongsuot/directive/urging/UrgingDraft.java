package vn.thongsuot.directive.urging;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.followup.Column;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * The act of urging.
 *
 * @param unit id of the unit that urges: one that issued or registered the directive, or that gave the tasks
 * @param directive id; may be left out where tasks are chosen
 * @param about {@code BOARD} unless said otherwise
 * @param missing only who has not done this; for the board
 * @param recipients ids of the units chosen; all that are late when left out
 * @param tasks ids of the tasks chosen; all overdue ones of the directive when left out
 * @param text the words, which must be there
 * @param until the last day for an answer, which must be there
 */
public record UrgingDraft(
        @Nullable String unit,
        @Nullable String directive,
        @Nullable About about,
        @Nullable Column missing,
        @Nullable List<String> recipients,
        @Nullable List<String> tasks,
        @Nullable String text,
        @Nullable LocalDate until) {

    /** As many as a directive may go to. */
    static final int RECIPIENTS = 5_000;

    static final int TASKS = 500;
    static final int TEXT = 2_000;

    public UrgingDraft {
        unit = Text.of(unit);
        directive = Text.of(directive);
        about = requireNonNullElse(about, About.BOARD);
        recipients = Text.each(recipients);
        tasks = Text.each(tasks);
        text = Text.of(text);
    }

    List<String> chosen() {
        return requireNonNullElse(recipients, List.of());
    }

    List<String> chosenTasks() {
        return requireNonNullElse(tasks, List.of());
    }

    boolean isOfTasks() {
        return about == About.TASKS;
    }

    Optional<Refusal> refusal(LocalDate today) {
        return new Rules()
                .required("/unit", unit)
                .check(directive != null || isOfTasks(), "/directive", "required")
                .check(directive != null || !isOfTasks() || !chosenTasks().isEmpty(), "/tasks", "directive-or-tasks")
                .check(isOfTasks() || chosenTasks().isEmpty(), "/tasks", "only-about-tasks")
                .check(!isOfTasks() || missing == null, "/missing", "only-about-board")
                .atMost("/recipients", chosen(), RECIPIENTS)
                .distinct("/recipients", chosen())
                .atMost("/tasks", chosenTasks(), TASKS)
                .distinct("/tasks", chosenTasks())
                .text("/text", text, TEXT)
                .required("/until", until)
                .check(until == null || !until.isBefore(today), "/until", "in-the-past")
                .refusal()
                .or(() -> new FreeTexts().add("/text", text).refusesSecrets());
    }
}
