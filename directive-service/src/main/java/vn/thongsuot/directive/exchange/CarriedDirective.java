package vn.thongsuot.directive.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.CitedOutside;
import vn.thongsuot.directive.directive.DocumentKind;
import vn.thongsuot.directive.directive.DocumentSystem;
import vn.thongsuot.directive.directive.IssuerLevel;
import vn.thongsuot.directive.directive.Urgency;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.directive.time.PartialDate;

/**
 * What another tenant gets of a directive: no file, no list of recipients, no campaign, and no id but its own, by which
 * newer versions are known again.
 *
 * @param id in the sending tenant
 * @param version there
 * @param symbol as printed; absent when it has none
 * @param issuer name of who issued it; absent when nobody is stated
 * @param urgency absent for an ordinary document
 * @param citations what it names, in words; without what may not be known outside
 */
public record CarriedDirective(
        String id,
        long version,
        DocumentSystem system,
        DocumentKind kind,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable PartialDate date,
        @Nullable String issuer,
        @Nullable IssuerLevel issuerLevel,
        @Nullable String subject,
        @Nullable String shortName,
        @Nullable Deadline deadline,
        @Nullable Urgency urgency,
        List<CitedOutside> citations) {}
