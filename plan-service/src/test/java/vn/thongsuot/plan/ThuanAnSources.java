package vn.thongsuot.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.reference.DirectiveCopy;
import vn.thongsuot.plan.reference.UnitFacts;

/** What the plan of Thuận An is made from. */
final class ThuanAnSources {

    private ThuanAnSources() {}

    static Map<String, UnitFacts> units() {
        return Map.of(
                ThuanAn.COMMITTEE,
                        unit("Ủy ban nhân dân xã Thuận An", "UBND xã Thuận An", "PEOPLES_COMMITTEE", "STATE"),
                ThuanAn.CULTURE, unit("Phòng Văn hóa - Xã hội xã", null, "DIVISION", "STATE"),
                ThuanAn.ECONOMY, unit("Phòng Kinh tế", null, "DIVISION", "STATE"),
                ThuanAn.CENTRE, unit("Trung tâm Văn hoá thông tin và thể thao", null, "PUBLIC_SERVICE_UNIT", "STATE"),
                ThuanAn.OFFICE, unit("Văn phòng HĐND và UBND xã", null, "OFFICE", "STATE"),
                ThuanAn.FRONT, unit("Ủy ban Mặt trận Tổ quốc xã", null, "FRONT_COMMITTEE", "FRONT"),
                ThuanAn.VILLAGE, unit("Thôn Một", null, "VILLAGE", "STATE"),
                ThuanAn.DEPARTMENT, unit("Sở Khoa học và Công nghệ Hà Nội", "Sở KHCN Hà Nội", "DEPARTMENT", "STATE"));
    }

    static Map<String, DirectiveCopy> directives() {
        return Map.of(
                ThuanAn.LETTER_OF_MINISTRY,
                letter("4652/BKHCN-ĐMST", "2025-09-14", "Bộ Khoa học và công nghệ", null, "V/v " + ThuanAn.RESPONSE),
                ThuanAn.LETTER_OF_DEPARTMENT,
                letter(
                        "3886/SKHCN-ĐMST",
                        "2025-09-23",
                        "Sở Khoa học và công nghệ thành phố Hà Nội",
                        ThuanAn.DEPARTMENT,
                        ThuanAn.RESPONSE),
                ThuanAn.RESOLUTION_57,
                new DirectiveCopy(
                        "RESOLUTION",
                        new DirectiveCopy.SymbolCopy("57-NQ/TW"),
                        "2024-12-22",
                        new DirectiveCopy.IssuerCopy("Bộ Chính trị"),
                        null,
                        null),
                ThuanAn.LAW,
                new DirectiveCopy(
                        "LAW",
                        null,
                        "2025",
                        new DirectiveCopy.IssuerCopy("Quốc hội"),
                        null,
                        "Luật Khoa học, công nghệ và ĐMST năm 2025"));
    }

    private static UnitFacts unit(String name, @Nullable String shortName, String kind, String system) {
        return new UnitFacts(name, shortName, kind, system, "Thành phố Hà Nội");
    }

    private static DirectiveCopy letter(
            String symbol, String date, String issuer, @Nullable String unit, String subject) {
        return new DirectiveCopy(
                "OFFICIAL_LETTER",
                new DirectiveCopy.SymbolCopy(symbol),
                date,
                new DirectiveCopy.IssuerCopy(issuer, unit),
                subject,
                null);
    }
}
