package vn.thongsuot.bench.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * What a tenant has: directives that carry each other out, units below each other, and deeds spread evenly over them and over
 * the days of 2025.
 *
 * @param directives {@code d0} on top
 * @param units {@code u0} on top
 */
record Deeds(int directives, int units) {

    private static final int BELOW_ONE = 15;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 365;

    /** The deed of that number, always the same. */
    DeedFacts facts(int number) {
        var of = new SplittableRandom(number);
        return new DeedFacts(
                "d" + of.nextInt(directives),
                "u" + of.nextInt(units),
                FIRST.plusDays(of.nextInt(DAYS)),
                BigDecimal.valueOf(of.nextInt(1, 500)));
    }

    /** The directive and all that carry it out, or the unit and all below it: numbers, with a letter before each. */
    static List<String> subtree(String letter, int root, int count) {
        var found = new ArrayList<String>();
        for (var number = root; number < count; number++) {
            var at = number;
            while (at > root) {
                at = (at - 1) / BELOW_ONE;
            }
            if (at == root) {
                found.add(letter + number);
            }
        }
        return found;
    }

    private static @Nullable Integer above(int number) {
        return number == 0 ? null : (number - 1) / BELOW_ONE;
    }

    /** As their owners tell of units, directives and what is measured. */
    List<ProducerRecord<String, byte[]>> told(TenantId tenant) {
        var told = new ArrayList<ProducerRecord<String, byte[]>>();
        for (var unit = 0; unit < units; unit++) {
            told.add(unit(tenant, unit));
        }
        for (var directive = 0; directive < directives; directive++) {
            told.add(directive(tenant, directive));
        }
        told.add(Told.event(
                "thongsuot.indicators", "vn.thongsuot.indicator.defined.v1", tenant, DeedFacts.ATTENDANCES, 1, """
                {"id": "attendances", "version": 1, "code": "attendances", "name": "Lượt người", "nameEn": "Attendances",
                 "unitOfMeasure": "lượt", "overUnits": "SUM", "overTime": "SUM", "valueType": "NUMBER"}"""));
        return told;
    }

    private static ProducerRecord<String, byte[]> unit(TenantId tenant, int number) {
        var above = above(number);
        var id = "u" + number;
        return Told.event("thongsuot.organisation", "vn.thongsuot.unit.established.v1", tenant, id, 1, """
                {"id": "%s", "version": 1, "name": "Đơn vị %d", "kind": "DEPARTMENT", %s "level": "PROVINCE", "system": "STATE",
                 "hasAccounts": true, "order": %d, "identifiers": [], "predecessors": [], "successors": []}""".formatted(
                        id, number, above == null ? "" : "\"parent\": \"u" + above + "\",", number));
    }

    private static ProducerRecord<String, byte[]> directive(TenantId tenant, int number) {
        var above = above(number);
        var id = "d" + number;
        var cited = above == null
                ? ""
                : "{\"directive\": \"d" + above + "\", \"relation\": \"CARRIES_OUT\", \"basis\": \"STATED\"}";
        return Told.event("thongsuot.directives", "vn.thongsuot.directive.registered.v1", tenant, id, 1, """
                {"id": "%s", "version": 1, "system": "STATE", "kind": "PLAN", "date": "2024-11-01", "issuer": {"name": "UBND"},
                 "issuerLevel": "PROVINCE", "subject": "Kế hoạch %d", "status": "ISSUED", "direction": "REFERENCE",
                 "citations": [%s], "recipients": [], "completeness": []}""".formatted(
                        id, number, cited));
    }
}
