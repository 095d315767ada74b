package vn.thongsuot.directive.workfile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.refusal;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.store.StoredJson;

/** What the lines of a work file are to one another, and how many words they have together. */
class FiledDocumentTest {

    private final Cabinet cabinet = new Cabinet();
    private final String directive = cabinet.letter("4198/UBND-KGVX");

    @Test
    void aDocumentStandsInItOnceWhateverItIsFiledAs() {
        var answering = cabinet.letter(
                "12/SCT-VP",
                ", \"citations\": [{\"directive\": \"%s\", \"relation\": \"CARRIES_OUT\"}]".formatted(directive));
        var id = cabinet.opened(answering);
        done(cabinet.file(id, "{'as': 'LETTER', 'document': '%s', 'pages': 2}".formatted(directive)));
        var documents = done(cabinet.gather(id)).state().documents();
        assertThat(documents).extracting(FiledDocument::source).containsExactly(directive, answering);
        assertThat(documents).extracting(FiledDocument::as).containsExactly(FiledAs.RELATED, FiledAs.DIRECTIVE);
        assertThat(documents.getFirst().pages()).isEqualTo(2);
        assertThat(refusal(cabinet.file(id, "{'as': 'OTHER', 'document': '%s'}".formatted(directive)))
                        .code())
                .isEqualTo("document-filed-already");
    }

    @Test
    void itsWordsHaveABoundThatEachChangeKeeps() {
        var id = cabinet.opened(directive);
        var file = cabinet.files.find(TENANT, id).orElseThrow().state();
        var wordy = described("ế".repeat(1_000));
        var some = Collections.nCopies(100, wordy);
        var full = (Decision.Accepted<WorkFile>) file.filed(some);
        assertThat(full.state().filed(Collections.nCopies(50, wordy)))
                .isEqualTo(Decision.refused(Refusal.conflict("work-file-words-full")));
        var brief = (Decision.Accepted<WorkFile>) file.filed(Collections.nCopies(1_000, described("x")));
        var filled = brief.state();
        for (int place = 1; filled.revised(place, one -> wordy) instanceof Decision.Accepted<WorkFile> more; place++) {
            filled = more.state();
        }
        assertThat(new StoredJson().toJson(filled).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(512 * 1024);
    }

    private static FiledDocument described(String subject) {
        var draft = new DocumentDraft(FiledAs.OTHER, null, null, null, null, null, subject, null, null);
        return draft.described(1, FiledAs.OTHER, NOW);
    }
}
