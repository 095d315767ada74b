package vn.thongsuot.documents.attaching;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.signed.SignedCopy;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.paging.PageQuery;

/**
 * Lawful erasure of a signed file that should never have come in: its bytes and who signed, beside every document of the kind
 * that has the same bytes, and what the audit says of these documents up to then. The same bytes are not taken in again, another
 * file may take the place. That there was a file of this hash, when it came and who erased it stays; subscribers are told of
 * each document anew. Asked again it finishes what broke off.
 *
 * <p>The bytes are barred first, then they are looked for. Whoever attaches them at the same time looks afterwards whether they
 * are there still: of the two one sees the other, and nothing survives.
 *
 * @param <A> what the document is the state of
 */
public final class ErasingCopies<A> {

    /** Field by which documents with the same file are found; the kind must declare it as a filter. */
    public static final String SAME_FILE = "signed.sha256";

    private static final String SIGNED = "signed";

    private final Aggregates<A> documents;
    private final Files files;
    private final Function<Command, Optional<Refusal>> right;
    private final Function<A, @Nullable SignedCopy> copy;
    private final BiFunction<A, SignedCopy, Decision<A>> transition;

    /**
     * @param right refuses whoever may not erase in this tenant
     * @param copy the document's signed file; absent when it has none
     * @param transition the document with another copy in the place of its own
     */
    public ErasingCopies(
            Aggregates<A> documents,
            Files files,
            Function<Command, Optional<Refusal>> right,
            Function<A, @Nullable SignedCopy> copy,
            BiFunction<A, SignedCopy, Decision<A>> transition) {
        this.documents = documents;
        this.files = files;
        this.right = right;
        this.copy = copy;
        this.transition = transition;
    }

    public Outcome<Versioned<A>> erase(Command command, String id, Erasure.Basis basis) {
        var refusal = right.apply(command);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var erasure = Erasure.of(SIGNED, basis);
        return documents.erase(command, id, erasure, asked -> everywhere(command, asked, erasure));
    }

    /** The document that was named comes last, so that the command is not done before all of it is. */
    private Decision<A> everywhere(Command command, Versioned<A> asked, Erasure erasure) {
        var there = copy.apply(asked.state());
        if (there == null) {
            return Decision.refused(Refusal.notFound());
        }
        files.bar(command.tenant(), there.sha256(), erasure.basis());
        eraseElsewhere(command, asked.id(), there.sha256(), erasure);
        return without(asked.state(), there.sha256());
    }

    /**
     * To be asked once the document has the copy: erases it there when its bytes were barred in the meantime.
     *
     * @return whether they were
     */
    boolean eraseWhatIsBarred(Command command, String id, String hash) {
        var why = files.whyBarred(command.tenant(), hash);
        why.map(basis -> Erasure.of(SIGNED, basis))
                .ifPresent(erasure ->
                        documents.erase(anyVersion(command), id, erasure, current -> without(current.state(), hash)));
        return why.isPresent();
    }

    private Decision<A> without(A document, String hash) {
        var now = copy.apply(document);
        return now == null || now.isErased() || !now.sha256().equals(hash)
                ? Decision.unchanged()
                : transition.apply(document, now.erased());
    }

    private static Command anyVersion(Command command) {
        return new Command(command.by(), command.at(), command.origin(), null, null);
    }

    private void eraseElsewhere(Command command, String asked, String hash, Erasure erasure) {
        @Nullable String cursor = null;
        do {
            var page = documents.page(
                    command.tenant(), new PageQuery(PageQuery.MAX_LIMIT, cursor), Map.of(SAME_FILE, hash));
            page.items().stream()
                    .filter(each -> !each.id().equals(asked))
                    .forEach(each -> documents
                            .erase(anyVersion(command), each.id(), erasure, current -> without(current.state(), hash))
                            .orThrow());
            cursor = page.next();
        } while (cursor != null);
    }
}
