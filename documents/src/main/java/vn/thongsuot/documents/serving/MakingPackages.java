package vn.thongsuot.documents.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import vn.thongsuot.documents.FileName;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.edxml.Attachment;
import vn.thongsuot.documents.edxml.ExchangeRecord;
import vn.thongsuot.documents.edxml.Lack;
import vn.thongsuot.documents.edxml.Packing;
import vn.thongsuot.documents.signed.SignedCopy;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.tenancy.TenantId;

/** Exchange packages of documents, or refused. */
public final class MakingPackages {

    private final Packing packing;
    private final Files files;

    public MakingPackages(Packing packing, Files files) {
        this.packing = packing;
        this.files = files;
    }

    /**
     * Packs the record with its files.
     *
     * @param name of the document's file, of whatever kind
     * @param attachments asked for only when nothing is lacking
     * @throws RefusedException 409 with what the record lacks, 503 while too many files are being made
     */
    public Packing.Packed.Made of(ExchangeRecord record, FileName name, Supplier<List<Attachment>> attachments) {
        return switch (packing.pack(record, name, attachments)) {
            case Packing.Packed.Made made -> made;
            case Packing.Packed.Busy busy -> throw MakingFiles.busy();
            case Packing.Packed.Lacking lacking -> throw new RefusedException(incomplete(lacking.lacks()));
        };
    }

    /** The signed PDF of a document, exactly as it was attached. */
    public Attachment signed(TenantId tenant, FileName name, SignedCopy copy) {
        try (var bytes = files.open(tenant, copy.sha256()).orElseThrow(() -> lost(copy))) {
            return new Attachment(name, Format.PDF.mediaType(), bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal incomplete(List<Lack> lacks) {
        return new Refusal(
                Refusal.Reason.CONFLICT,
                "exchange-record-incomplete",
                lacks.stream()
                        .map(lack -> Violation.of(lack.pointer(), lack.rule()))
                        .toList());
    }

    private static IllegalStateException lost(SignedCopy copy) {
        return new IllegalStateException("the signed file " + copy.sha256() + " is not there");
    }
}
