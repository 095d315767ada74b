package vn.thongsuot.directive.printing;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.Issuer;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.documents.serving.MakingFiles;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;

/** Makes files of documents, and what is the same in all of their heads. */
public final class Printing {

    private final MakingFiles files;

    public Printing(Renderings renderings) {
        this.files = new MakingFiles(renderings);
    }

    /** @throws RefusedException 503 while too many are being made, 413 for one that is too large */
    public byte[] bytes(OfficialDocument document, Format format) {
        return files.of(document, format);
    }

    /** A format by its name. */
    public static Format format(String name) {
        return Format.named(name)
                .orElseThrow(() -> new RefusedException(Refusal.invalid("format", "unknown-format", name)));
    }

    /** The issuer as it is printed at the top left. */
    public static Issuer issuer(Unit unit, @Nullable Unit above) {
        return Issuer.of(unit.name(), unit.kind().name(), above == null ? null : above.name());
    }
}
