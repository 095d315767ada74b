package vn.thongsuot.directive.workfile;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.conclusion.DocumentNames;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/** Opens work files, names them, closes them and opens them again. */
public final class KeepingWorkFiles {

    private static final int REASON = 500;

    private final Aggregates<WorkFile> files;
    private final Aggregates<Directive> directives;
    private final Known units;
    private final RetentionPeriods periods;
    private final Keepers keepers;

    public KeepingWorkFiles(
            Aggregates<WorkFile> files,
            Aggregates<Directive> directives,
            Known units,
            RetentionPeriods periods,
            Access access) {
        this.files = files;
        this.directives = directives;
        this.units = units;
        this.periods = periods;
        this.keepers = new Keepers(access);
    }

    public Outcome<Versioned<WorkFile>> open(Command command, WorkFileDraft draft) {
        var refusal = draft.refusesOpening(periods).or(() -> refusesReferences(command, draft));
        return refusal.<Outcome<Versioned<WorkFile>>>map(Outcome::refused)
                .orElseGet(() -> files.create(
                        command,
                        WorkFile.idOf(
                                command.tenant(), requireNonNull(draft.directive()), requireNonNull(draft.unit())),
                        () -> opened(command, draft)));
    }

    private Optional<Refusal> refusesReferences(Command command, WorkFileDraft draft) {
        return units.refuses(command.tenant(), Reference.of("/unit", draft.unit()))
                .or(() -> keepers.refuses(command.by(), requireNonNull(draft.unit())));
    }

    private Decision<WorkFile> opened(Command command, WorkFileDraft draft) {
        var directive = requireNonNull(draft.directive());
        var unit = requireNonNull(draft.unit());
        var found = directives.find(command.tenant(), directive);
        if (found.isEmpty()) {
            return Decision.refused(Refusal.notYetKnown("/directive", directive));
        }
        return Decision.accepted(
                WorkFile.opened(
                        directive,
                        unit,
                        draft.title() == null ? title(found.get().state()) : draft.title(),
                        periods.find(draft.retention()).orElseThrow(),
                        command.at(),
                        keepers.title(command.by(), unit)),
                WorkFile.OPENED);
    }

    /** As offices write it, short enough for the field. */
    private static String title(Directive directive) {
        var whole =
                "Hồ sơ thực hiện " + DocumentNames.withoutSubject(directive) + DocumentNames.about(directive.subject());
        return whole.length() <= WorkFileDraft.TITLE ? whole : whole.substring(0, WorkFileDraft.TITLE);
    }

    public Outcome<Versioned<WorkFile>> change(Command command, String id, WorkFileDraft draft) {
        return keepers.change(
                files,
                command,
                id,
                file -> draft.refusesChange(periods)
                        .<Decision<WorkFile>>map(Decision::refused)
                        .orElseGet(() -> file.named(
                                requireNonNull(draft.title()),
                                periods.find(draft.retention()).orElseThrow())));
    }

    public Outcome<Versioned<WorkFile>> close(Command command, String id) {
        return keepers.change(
                files, command, id, file -> file.closed(command.at(), keepers.title(command.by(), file.unit())));
    }

    /** By whoever may approve at the unit, with a reason. */
    public Outcome<Versioned<WorkFile>> reopen(Command command, String id, @Nullable String reason) {
        var why = Text.of(reason);
        return files.change(
                command,
                id,
                current -> keepers.refusesReopening(
                                command.by(), current.state().unit())
                        .or(() -> new Rules().text("/reason", why, REASON).refusal())
                        .or(() -> new FreeTexts().add("/reason", why).refusesSecrets())
                        .<Decision<WorkFile>>map(Decision::refused)
                        .orElseGet(() -> reopened(command, current.state(), requireNonNull(why))));
    }

    private Decision<WorkFile> reopened(Command command, WorkFile file, String why) {
        var by = keepers.approversTitle(command.by(), file.unit());
        return file.reopened(new WorkFile.Reopening(command.at(), by, why));
    }
}
