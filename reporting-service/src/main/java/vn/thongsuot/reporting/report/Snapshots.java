package vn.thongsuot.reporting.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Format;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.chain.Chain;
import vn.thongsuot.reporting.chain.Link;

/** What was approved, as it was kept. */
public final class Snapshots {

    private final Chain chain;
    private final KeptFiles files;
    private final FrozenText text;
    private final EarlierSnapshots earlier;

    public Snapshots(Chain chain, KeptFiles files, FrozenText text, EarlierSnapshots earlier) {
        this.chain = chain;
        this.files = files;
        this.text = text;
        this.earlier = earlier;
    }

    /**
     * Empty when there is none.
     *
     * @throws IllegalStateException when something of it is not as it was approved
     */
    public Optional<Snapshot> find(TenantId tenant, String reference) {
        return place(reference) == null
                ? earlier.find(tenant, reference)
                : link(tenant, reference).map(link -> snapshot(tenant, link));
    }

    /**
     * The bytes of one part; empty where the snapshot has none of this name.
     *
     * @throws IllegalStateException when they are not as they were approved
     */
    Optional<byte[]> part(TenantId tenant, String reference, String name) {
        return link(tenant, reference)
                .flatMap(link -> text.report(intact(tenant, link, link.snapshot()))
                        .part(name)
                        .map(part -> intact(tenant, link, part.sha256())));
    }

    /** The figures alone; empty where there is no such snapshot, or none were frozen. */
    Optional<FrozenFigures> figures(TenantId tenant, String reference) {
        return Optional.ofNullable(figures(tenant, List.of(reference)).get(reference));
    }

    /**
     * The figures alone, by reference; three queries however many there are, but for what was approved before each tenant had
     * one chain.
     *
     * @throws IllegalStateException when something of them is not as it was approved
     */
    public Map<String, FrozenFigures> figures(TenantId tenant, Collection<String> references) {
        var found = new HashMap<String, FrozenFigures>();
        var places = new ArrayList<Long>();
        for (var reference : references) {
            var place = place(reference);
            if (place == null) {
                earlier.find(tenant, reference)
                        .map(snapshot -> snapshot.content().figures())
                        .ifPresent(figures -> found.put(reference, figures));
            } else {
                places.add(place);
            }
        }
        if (!places.isEmpty()) {
            FrozenFigureFiles.read(tenant, chain.at(tenant, places), files, text)
                    .forEach((link, figures) -> found.put(reference(link), figures));
        }
        return found;
    }

    /** The link of a snapshot; empty for one of before, when each unit had a chain of its own. */
    Optional<Link> link(TenantId tenant, String reference) {
        return Optional.ofNullable(place(reference)).flatMap(place -> chain.at(tenant, place));
    }

    /** The newest made of a report, whether or not its approval was completed. */
    Optional<Snapshot> newestOf(TenantId tenant, String report) {
        return chain.newestOf(tenant, report).map(link -> snapshot(tenant, link));
    }

    static String reference(Link link) {
        return Long.toString(link.place());
    }

    private static @Nullable Long place(String reference) {
        return reference.chars().allMatch(Character::isDigit) ? Long.valueOf(reference) : null;
    }

    private Snapshot snapshot(TenantId tenant, Link link) {
        if (!link.isIntact()) {
            throw changed(link);
        }
        return new Snapshot(
                reference(link),
                link.place(),
                link.report(),
                link.reportVersion(),
                link.hash(),
                link.previousHash(),
                link.at(),
                content(tenant, link));
    }

    private Snapshot.Content content(TenantId tenant, Link link) {
        var frozen = text.report(intact(tenant, link, link.snapshot()));
        return new Snapshot.Content(
                new String(intact(tenant, link, hash(frozen, Format.HTML).orElseThrow(() -> changed(link))), UTF_8),
                hash(frozen, Format.DOCX).orElse(null),
                hash(frozen, Format.PDF).orElse(null),
                frozen.deeds(),
                frozen.part(FrozenPart.FIGURES)
                        .map(part -> text.figures(intact(tenant, link, part.sha256())))
                        .orElse(null));
    }

    private static Optional<String> hash(FrozenReport frozen, Format format) {
        return frozen.part(FrozenPart.DOCUMENT + format.ending()).map(FrozenPart::sha256);
    }

    private byte[] intact(TenantId tenant, Link link, String hash) {
        return files.kept(tenant, hash)
                .filter(bytes -> Snapshot.isHash(hash, bytes))
                .orElseThrow(() -> changed(link));
    }

    static IllegalStateException changed(Link link) {
        return new IllegalStateException("snapshot " + link.place() + " is not as it was approved");
    }
}
