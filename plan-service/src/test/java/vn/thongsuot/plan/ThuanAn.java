package vn.thongsuot.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.ActivityKind;
import vn.thongsuot.plan.plan.Citation;
import vn.thongsuot.plan.plan.DistributionLine;
import vn.thongsuot.plan.plan.Item;
import vn.thongsuot.plan.plan.ItemKind;
import vn.thongsuot.plan.plan.Numbering;
import vn.thongsuot.plan.plan.Paragraph;
import vn.thongsuot.plan.plan.PartialDate;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.Programme;
import vn.thongsuot.plan.plan.Relation;
import vn.thongsuot.plan.plan.Role;
import vn.thongsuot.plan.plan.Run;
import vn.thongsuot.plan.plan.Section;
import vn.thongsuot.plan.plan.Signature;
import vn.thongsuot.plan.plan.TimeFrame;
import vn.thongsuot.plan.reference.CampaignCopy;
import vn.thongsuot.plan.reference.DirectiveCopy;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.plan.reference.UnitFacts;

/** The plan of Thuận An commune for the national innovation day, and what it is made from. */
public final class ThuanAn {

    public static final String COMMITTEE = "thuan-an";
    public static final String CULTURE = "thuan-an-vhxh";
    public static final String ECONOMY = "thuan-an-kinh-te";
    public static final String CENTRE = "thuan-an-trung-tam";
    public static final String OFFICE = "thuan-an-van-phong";
    public static final String FRONT = "thuan-an-mttq";
    public static final String VILLAGE = "thuan-an-thon-1";
    public static final String DEPARTMENT = "ha-noi-so-khcn";

    public static final String LETTER_OF_MINISTRY = "cv-4652";
    public static final String LETTER_OF_DEPARTMENT = "cv-3886";
    public static final String RESOLUTION_57 = "nq-57";
    public static final String LAW = "luat-khcn-2025";
    public static final String CAMPAIGN = "ngay-hoi-dmst-2025";

    public static final String THEME = "Đổi mới sáng tạo toàn dân - Động lực phát triển quốc gia";
    public static final String SLOGAN = "Nhiệt liệt chào mừng Ngày hội đổi mới sáng tạo quốc gia 01-10";
    public static final String BANNER = "Ngày hội đổi mới sáng tạo quốc gia 01-10";
    public static final String SIGNER = "Nguyễn Thị Mẫu";

    static final String RESPONSE = "hưởng ứng " + BANNER;

    private ThuanAn() {}

    public static Sources sources() {
        return new Sources(units(), directives(), campaign());
    }

    public static Map<String, UnitFacts> units() {
        return ThuanAnSources.units();
    }

    public static Map<String, DirectiveCopy> directives() {
        return ThuanAnSources.directives();
    }

    public static CampaignCopy campaign() {
        return new CampaignCopy(BANNER, THEME, List.of(SLOGAN));
    }

    public static PlanContent content() {
        return content("2025", ThuanAnSections.all());
    }

    /** The same plan of another day, or of a year. */
    public static PlanContent dated(String date) {
        return content(date, ThuanAnSections.all());
    }

    /** The same plan with other sections. */
    public static PlanContent withSections(Section... sections) {
        return content("2025", List.of(sections));
    }

    private static PlanContent content(String date, List<Section> sections) {
        var frame = sections.stream()
                .flatMap(section -> section.sections().stream())
                .anyMatch(section -> section.id().equals("II.5"));
        return new PlanContent(
                COMMITTEE,
                "/KH-UBND",
                new PartialDate(date),
                "Thuận An",
                "Triển khai " + RESPONSE,
                CAMPAIGN,
                List.of(
                        new Citation(LETTER_OF_MINISTRY, Relation.CARRIES_OUT),
                        new Citation(LETTER_OF_DEPARTMENT, Relation.CARRIES_OUT)),
                List.of(new Citation(RESOLUTION_57, Relation.DISSEMINATES), new Citation(LAW, Relation.DISSEMINATES)),
                "UBND xã Thuận An ban hành kế hoạch với các nội dung sau:",
                window(frame ? "II.5" : null, false),
                Numbering.ROMAN,
                sections,
                Paragraph.of("Trên đây là Kế hoạch của UBND xã Thuận An, đề nghị các đơn vị triển khai thực hiện."),
                null,
                distribution(),
                signature(),
                null);
    }

    /** The same at its place among other plans. */
    public static PlanContent standing(PlanContent content, Programme programme) {
        return new PlanContent(
                content.unit(),
                content.symbol(),
                content.date(),
                content.placeName(),
                content.subject(),
                content.campaign(),
                content.bases(),
                content.bodyCitations(),
                content.opening(),
                content.window(),
                content.numbering(),
                content.sections(),
                content.closing(),
                content.reportDeadline(),
                content.distribution(),
                content.signature(),
                programme);
    }

    public static TimeFrame window(@Nullable String section, boolean confirmed) {
        return new TimeFrame(
                LocalDate.of(2025, 9, 22),
                LocalDate.of(2025, 10, 5),
                section,
                "Thời gian: từ ngày 22/9/2025 đến hết ngày 05/10/2025.",
                confirmed);
    }

    private static List<DistributionLine> distribution() {
        return List.of(
                new DistributionLine("Sở KHCN Hà Nội;", DEPARTMENT),
                new DistributionLine("TT Đảng ủy, HĐND xã;", null),
                new DistributionLine("TT UB MTTQ xã;", FRONT),
                new DistributionLine("Các phòng, ban, đơn vị thuộc xã;", null),
                new DistributionLine("Các thôn, Tổ dân phố trên địa bàn xã;", VILLAGE),
                new DistributionLine("Cơ sở đào tạo, giáo dục;", null),
                new DistributionLine("Lưu: VT.", null));
    }

    private static Signature signature() {
        return new Signature(
                List.of(
                        new Signature.Authority(Signature.Form.TM, "Ủy ban nhân dân"),
                        new Signature.Authority(Signature.Form.KT, "Chủ tịch")),
                "Phó Chủ tịch",
                SIGNER);
    }

    public static Section titled(String id, String title, Numbering numbering, Section... sections) {
        return new Section(id, null, title, List.of(), numbering, List.of(sections), null);
    }

    public static Section text(String id, String text) {
        return new Section(id, null, null, List.of(Paragraph.of(text)), null, List.of(), null);
    }

    public static Section item(String id, ItemKind kind, @Nullable ActivityKind activity, Run... runs) {
        var item = new Item(kind, activity, List.of(), null, null, null, List.of(), List.of(), List.of());
        return assignment(id, item, runs);
    }

    public static Section assignment(String id, Item item, Run... runs) {
        return new Section(id, null, null, List.of(Paragraph.of(runs)), null, List.of(), item);
    }

    public static Item plain(ItemKind kind, List<Role> roles) {
        return new Item(kind, null, roles, null, null, null, List.of(), List.of(), List.of());
    }
}
