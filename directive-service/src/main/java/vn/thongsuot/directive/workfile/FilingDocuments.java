package vn.thongsuot.directive.workfile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/** Files documents: those that are known of the directive all at once, others one by one. */
public final class FilingDocuments {

    private final Aggregates<WorkFile> files;
    private final Aggregates<Directive> directives;
    private final FindingDocuments finding;
    private final Keepers keepers;

    public FilingDocuments(
            Aggregates<WorkFile> files, Aggregates<Directive> directives, FindingDocuments finding, Access access) {
        this.files = files;
        this.directives = directives;
        this.finding = finding;
        this.keepers = new Keepers(access);
    }

    /** Files all that is known of the directive now; what is there already keeps its place and says what is known of it now. */
    public Outcome<Versioned<WorkFile>> gather(Command command, String id) {
        return keepers.change(
                files, command, id, file -> file.filed(finding.of(command.tenant(), file.directive(), command.at())));
    }

    public Outcome<Versioned<WorkFile>> file(Command command, String id, DocumentDraft draft) {
        return keepers.change(
                files,
                command,
                id,
                file -> draft.refusesFiling()
                        .<Decision<WorkFile>>map(Decision::refused)
                        .orElseGet(() -> filed(command, file, draft)));
    }

    private Decision<WorkFile> filed(Command command, WorkFile file, DocumentDraft draft) {
        var as = requireNonNull(draft.as());
        var document = draft.document();
        if (document == null) {
            return file.filed(List.of(draft.described(1, as, command.at())));
        }
        var found = directives.find(command.tenant(), document);
        if (found.isEmpty()) {
            return Decision.refused(Refusal.notYetKnown("/document", document));
        }
        var registered = Papers.of(as, found.get(), command.at()).counted(draft.pages(), draft.note());
        return file.documents().stream().anyMatch(registered::isSameAs)
                ? Decision.refused(Refusal.conflict("document-filed-already"))
                : file.filed(List.of(registered));
    }

    /** Says of a document how many pages it has, and of one that is described by hand all of it anew. */
    public Outcome<Versioned<WorkFile>> revise(Command command, String id, int place, DocumentDraft draft) {
        return keepers.change(
                files,
                command,
                id,
                file -> draft.refusesRevision()
                        .<Decision<WorkFile>>map(Decision::refused)
                        .orElseGet(() -> file.revised(place, filed -> revised(filed, draft))));
    }

    private static FiledDocument revised(FiledDocument filed, DocumentDraft draft) {
        return filed.source() == null && draft.subject() != null
                ? draft.described(filed.place(), filed.as(), filed.filedAt())
                : filed.counted(draft.pages(), draft.note());
    }
}
