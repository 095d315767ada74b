package vn.thongsuot.directive.outgoing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.intake.Intake;
import vn.thongsuot.directive.intake.Packed;
import vn.thongsuot.documents.FileName;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.edxml.Attachment;
import vn.thongsuot.documents.edxml.Packing;
import vn.thongsuot.documents.serving.MakingPackages;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Hands directives out as packages of the exchange axis: ours made from the record, with the file they were registered from
 * where there is one; those that came in as a package as that package, byte for byte, whatever was corrected here since.
 */
public final class PackingDirectives {

    private static final String UNNAMED = "VB";

    private final Aggregates<Directive> directives;
    private final Aggregates<Intake> intakes;
    private final DirectiveRecords records;
    private final Files files;
    private final MakingPackages packages;

    public PackingDirectives(
            Aggregates<Directive> directives,
            Aggregates<Intake> intakes,
            DirectiveRecords records,
            Files files,
            Packing packing) {
        this.directives = directives;
        this.intakes = intakes;
        this.records = records;
        this.files = files;
        this.packages = new MakingPackages(packing, files);
    }

    /** A package to be handed out. */
    public sealed interface Handed {

        /** Made from the record. */
        record Made(FileName name, byte[] bytes) implements Handed {}

        /** As it came in. */
        record Kept(AttachedFile file) implements Handed {}
    }

    /**
     * The package; empty when there is no such directive in the tenant.
     *
     * @throws RefusedException 409 for a document of others that came in otherwise, for one that may not leave, and with what
     *     the record lacks; 503 while too many files are being made
     */
    public Optional<Handed> pack(TenantId tenant, String id, LocalDate today) {
        return directives.find(tenant, id).map(found -> {
            var directive = found.state();
            if (!directive.mayBeNamedOutside()) {
                throw new RefusedException(Refusal.conflict("exchange-kept-inside"));
            }
            return packed(tenant, directive)
                    .<Handed>map(packed -> new Handed.Kept(packed.whole()))
                    .orElseGet(() -> made(tenant, directive, today));
        });
    }

    /** All files of a directive, the document first; empty when there is no such directive in the tenant. */
    public Optional<List<AttachedFile>> files(TenantId tenant, String id) {
        return directives
                .find(tenant, id)
                .map(found -> packed(tenant, found.state())
                        .map(Packed::attachments)
                        .filter(carried -> !carried.isEmpty())
                        .orElseGet(() -> Optional.ofNullable(found.state().file()).stream()
                                .toList()));
    }

    private Optional<Packed> packed(TenantId tenant, Directive directive) {
        return Optional.ofNullable(directive.intake())
                .flatMap(intake -> intakes.find(tenant, intake))
                .flatMap(intake -> Optional.ofNullable(intake.state().packed()));
    }

    private Handed made(TenantId tenant, Directive directive, LocalDate today) {
        if (directive.direction().comesIssued()) {
            throw new RefusedException(Refusal.conflict("exchange-not-ours"));
        }
        var record = records.of(tenant, directive, today);
        var name = FileName.of(record.number(), record.symbol(), UNNAMED, Standing.APPROVED, Format.PDF);
        var made = packages.of(record, name, () -> attached(tenant, name, directive.file()));
        return new Handed.Made(made.name(), made.bytes());
    }

    private List<Attachment> attached(TenantId tenant, FileName name, @Nullable AttachedFile file) {
        if (file == null) {
            return List.of();
        }
        try (var bytes = files.open(tenant, file.sha256())
                .orElseThrow(() -> new IllegalStateException("the file " + file.sha256() + " is not there"))) {
            return List.of(new Attachment(name.ending(ending(file)), file.mediaType(), bytes.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By its kind, since its name is whoever's who sent it. */
    private static String ending(AttachedFile file) {
        return Arrays.stream(FileType.values())
                .filter(type -> type.mediaType().equals(file.mediaType()))
                .map(FileType::extension)
                .findFirst()
                .orElse("bin");
    }
}
