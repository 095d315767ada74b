package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.directive.time.Window;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * A task as somebody wants it to be; nothing is checked yet. Fields as in {@link Task}.
 *
 * @param directive may be left out when the source is a directive
 * @param form this and the rest as in {@link Traits}
 */
public record TaskDraft(
        @Nullable Source source,
        @Nullable String directive,
        @Nullable String parent,
        @Nullable Integer order,
        @Nullable String title,
        @Nullable String text,
        @Nullable String deliverable,
        @Nullable List<Role> roles,
        @Nullable Window window,
        @Nullable Deadline deadline,
        @Nullable Execution execution,
        @Nullable Form form,
        @Nullable String list,
        @Nullable List<String> measures,
        @Nullable Innovation innovation,
        @Nullable Recurrence recurrence) {

    private static final int ID = 100;
    private static final int TITLE = 1000;
    private static final int TEXT = 10_000;
    private static final int WORDS = 500;
    private static final int ROLES = 500;

    public TaskDraft {
        directive = Text.of(directive);
        parent = Text.of(parent);
        title = Text.of(title);
        text = Text.of(text);
        deliverable = Text.of(deliverable);
        roles = roles == null ? List.of() : List.copyOf(roles);
        list = Text.of(list);
        measures = Text.each(measures);
    }

    Optional<Refusal> refusal() {
        var rules = new Rules()
                .required("/source", source)
                .check(order == null || order >= 0, "/order", "not-negative")
                .text("/title", title, TITLE)
                .optionalText("/text", text, TEXT)
                .optionalText("/deliverable", deliverable, TITLE)
                .atMost("/roles", given(), ROLES);
        checkSource(rules);
        checkRoles(rules);
        traits().check(rules, window);
        if (window != null) {
            rules.inOrder("/window/to", window.from(), window.to());
        }
        if (deadline != null) {
            rules.text("/deadline/asWritten", deadline.asWritten(), WORDS);
        }
        return rules.refusal().or(() -> TaskTexts.of(this).refusesSecrets());
    }

    Stream<Reference> units() {
        return IntStream.range(0, given().size()).boxed().flatMap(i -> units(given().get(i), "/roles/" + i));
    }

    private static Stream<Reference> units(Role role, String at) {
        var group = role.unitClass();
        return Stream.concat(
                Reference.of(at + "/unit", role.unit()),
                group == null ? Stream.empty() : group.units(at + "/unitClass"));
    }

    Stream<Reference> directives() {
        var from = isFrom(Source.Kind.DIRECTIVE)
                ? Reference.of("/source/id", requireNonNull(source).id())
                : Stream.<Reference>empty();
        return Stream.concat(from, Reference.of("/directive", directive));
    }

    Stream<Reference> tasks() {
        return Reference.of("/parent", parent);
    }

    boolean isFrom(Source.Kind kind) {
        return source != null && source.kind() == kind;
    }

    /** Whether its source is no record of this service, so that only the caller's own units can answer for it. */
    boolean isFromOutside() {
        return isFrom(Source.Kind.EVENT) || isFrom(Source.Kind.RECOMMENDATION);
    }

    /** Id of the directive it serves, from its own field or its source. */
    Optional<String> servedDirective() {
        return directive == null && isFrom(Source.Kind.DIRECTIVE)
                ? Optional.of(requireNonNull(source).id())
                : Optional.ofNullable(directive);
    }

    /**
     * The task as it will be stored.
     *
     * @param expanded the roles, their classes expanded
     * @param before what became of the task so far
     */
    Task toTask(Set<String> assigners, @Nullable LocalDate doneOn, List<Role> expanded, Course before) {
        return new Task(
                requireNonNull(source),
                servedDirective().orElse(null),
                parent,
                requireNonNullElse(order, 0),
                requireNonNull(title),
                text,
                deliverable,
                expanded,
                window,
                deadline,
                wantedExecution(),
                doneOn,
                assigners,
                traits(),
                course(before));
    }

    /** A task that recurs for the first time begins its series here. */
    private Course course(Course before) {
        if (recurrence == null) {
            return before.followed();
        }
        var due = deadline == null ? null : deadline.date();
        return before.occurrence() == null && (before.rolling() || before.first() == null)
                ? before.recurring(new Course.First(requireNonNull(window), due))
                : before;
    }

    Execution wantedExecution() {
        return requireNonNullElse(execution, Execution.NOT_STARTED);
    }

    private void checkSource(Rules rules) {
        if (source != null) {
            rules.text("/source/id", source.id(), ID).optionalText("/source/item", source.item(), ID);
        }
    }

    private void checkRoles(Rules rules) {
        for (int i = 0; i < given().size(); i++) {
            var role = given().get(i);
            var at = "/roles/" + i;
            rules.check(
                            role.unit() != null || role.label() != null || role.unitClass() != null || role.openEnded(),
                            at,
                            "role-needs-somebody")
                    .optionalText(at + "/label", role.label(), TITLE)
                    .optionalText(at + "/note", role.note(), TITLE)
                    .optionalText(at + "/deliverable", role.deliverable(), TITLE);
            if (role.unitClass() != null) {
                role.unitClass().check(rules, at + "/unitClass");
            }
        }
        rules.distinct("/roles", given());
    }

    private Traits traits() {
        return new Traits(form, list, measures, innovation, recurrence);
    }

    List<Role> given() {
        return requireNonNullElse(roles, List.of());
    }
}
