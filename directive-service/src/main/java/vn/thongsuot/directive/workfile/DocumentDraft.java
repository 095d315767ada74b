package vn.thongsuot.directive.workfile;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * A document as somebody files it by hand; nothing is checked yet. Fields as in {@link FiledDocument}.
 *
 * @param document id of one that is registered here, which then says all but pages and note; absent for any other
 */
public record DocumentDraft(
        @Nullable FiledAs as,
        @Nullable String document,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable PartialDate date,
        @Nullable String author,
        @Nullable String subject,
        @Nullable Integer pages,
        @Nullable String note) {

    private static final int SHORT = 100;
    private static final int AUTHOR = 300;
    private static final int SUBJECT = 1000;
    private static final int NOTE = 300;
    private static final int PAGES = 10_000;

    public DocumentDraft {
        document = Text.of(document);
        number = Text.of(number);
        symbol = Text.of(symbol);
        author = Text.of(author);
        subject = Text.of(subject);
        note = Text.of(note);
    }

    Optional<Refusal> refusesFiling() {
        return rules().required("/as", as)
                .check(as == null || as.isByHand(), "/as", "found-by-gathering")
                .check(document != null || subject != null, "/subject", "required")
                .refusal()
                .or(this::refusesSecrets);
    }

    /** Of a document that stands there already; what its source says is not looked at. */
    Optional<Refusal> refusesRevision() {
        return rules().refusal().or(this::refusesSecrets);
    }

    private Rules rules() {
        return new Rules()
                .optionalText("/document", document, SHORT)
                .optionalText("/number", number, SHORT)
                .optionalText("/symbol", symbol, SHORT)
                .optionalText("/author", author, AUTHOR)
                .optionalText("/subject", subject, SUBJECT)
                .check(pages == null || (pages >= 1 && pages <= PAGES), "/pages", "pages", String.valueOf(PAGES))
                .optionalText("/note", note, NOTE);
    }

    private Optional<Refusal> refusesSecrets() {
        return new FreeTexts()
                .add("/symbol", symbol)
                .add("/author", author)
                .add("/subject", subject)
                .add("/note", note)
                .refusesSecrets();
    }

    /** What is said, of a document that is known by it alone. */
    FiledDocument described(int place, FiledAs filedAs, Instant at) {
        return new FiledDocument(
                place,
                filedAs,
                null,
                number,
                symbol,
                date,
                author,
                requireNonNull(subject),
                pages,
                note,
                null,
                null,
                at);
    }
}
