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
import vn.thongsuot.plan.plan.Participation;
import vn.thongsuot.plan.plan.Period;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.Relation;
import vn.thongsuot.plan.plan.Role;
import vn.thongsuot.plan.plan.RoleKind;
import vn.thongsuot.plan.plan.Run;
import vn.thongsuot.plan.plan.Section;
import vn.thongsuot.plan.plan.Signature;
import vn.thongsuot.plan.plan.Style;
import vn.thongsuot.plan.plan.TimeFrame;
import vn.thongsuot.plan.plan.Topic;
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

    private static final String RESPONSE = "hưởng ứng " + BANNER;

    private ThuanAn() {}

    public static Sources sources() {
        return new Sources(units(), directives(), campaign());
    }

    public static Map<String, UnitFacts> units() {
        return Map.of(
                COMMITTEE, unit("Ủy ban nhân dân xã Thuận An", "UBND xã Thuận An", "PEOPLES_COMMITTEE", "STATE"),
                CULTURE, unit("Phòng Văn hóa - Xã hội xã", null, "DIVISION", "STATE"),
                ECONOMY, unit("Phòng Kinh tế", null, "DIVISION", "STATE"),
                CENTRE, unit("Trung tâm Văn hoá thông tin và thể thao", null, "PUBLIC_SERVICE_UNIT", "STATE"),
                OFFICE, unit("Văn phòng HĐND và UBND xã", null, "OFFICE", "STATE"),
                FRONT, unit("Ủy ban Mặt trận Tổ quốc xã", null, "FRONT_COMMITTEE", "FRONT"),
                VILLAGE, unit("Thôn Một", null, "VILLAGE", "STATE"),
                DEPARTMENT, unit("Sở Khoa học và Công nghệ Hà Nội", "Sở KHCN Hà Nội", "DEPARTMENT", "STATE"));
    }

    public static Map<String, DirectiveCopy> directives() {
        return Map.of(
                LETTER_OF_MINISTRY,
                letter("4652/BKHCN-ĐMST", "2025-09-14", "Bộ Khoa học và công nghệ", "V/v " + RESPONSE),
                LETTER_OF_DEPARTMENT,
                letter("3886/SKHCN-ĐMST", "2025-09-23", "Sở Khoa học và công nghệ thành phố Hà Nội", RESPONSE),
                RESOLUTION_57,
                new DirectiveCopy(
                        "RESOLUTION",
                        new DirectiveCopy.SymbolCopy("57-NQ/TW"),
                        "2024-12-22",
                        new DirectiveCopy.IssuerCopy("Bộ Chính trị"),
                        null,
                        null),
                LAW,
                new DirectiveCopy(
                        "LAW",
                        null,
                        "2025",
                        new DirectiveCopy.IssuerCopy("Quốc hội"),
                        null,
                        "Luật Khoa học, công nghệ và ĐMST năm 2025"));
    }

    public static CampaignCopy campaign() {
        return new CampaignCopy(BANNER, THEME, List.of(SLOGAN));
    }

    public static PlanContent content() {
        return content("2025", List.of(purposes(), contents(), organisation()));
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
                signature());
    }

    public static TimeFrame window(@Nullable String section, boolean confirmed) {
        return new TimeFrame(
                LocalDate.of(2025, 9, 22),
                LocalDate.of(2025, 10, 5),
                section,
                "Thời gian tổ chức: từ ngày 22/9/2025 đến hết ngày 05/10/2025.",
                confirmed);
    }

    private static Section purposes() {
        return titled(
                "I",
                "Mục đích, yêu cầu",
                Numbering.ARABIC,
                about(
                        Topic.PURPOSES,
                        titled(
                                "I.1",
                                "Mục đích",
                                Numbering.DASH,
                                text("I.1.1", "Khẳng định quyết tâm thúc đẩy đổi mới sáng tạo;"),
                                text("I.1.2", "Nâng cao nhận thức về khoa học và công nghệ;"),
                                text("I.1.3", "Đưa khoa học và công nghệ thành lực kéo của kinh tế;"),
                                text("I.1.4", "Lấy doanh nghiệp làm trung tâm của hệ thống."))),
                about(
                        Topic.REQUIREMENTS,
                        titled(
                                "I.2",
                                "Yêu cầu",
                                Numbering.DASH,
                                text("I.2.1", "Trang trọng, thiết thực, tiết kiệm;"),
                                text("I.2.2", "Truyền thông rộng rãi;"),
                                text("I.2.3", "Đổi mới trong mọi lĩnh vực."))));
    }

    private static Section contents() {
        return titled(
                "II",
                "Chủ đề, khẩu hiệu và nội dung hoạt động",
                Numbering.ARABIC,
                new Section(
                        "II.1",
                        Topic.THEME,
                        "Chủ đề của Ngày hội:",
                        List.of(Paragraph.of(Run.theme(), Run.text("."))),
                        null,
                        List.of(),
                        null),
                new Section(
                        "II.2",
                        Topic.SLOGANS,
                        "Khẩu hiệu:",
                        List.of(Paragraph.of(Run.slogan(1), Run.text("."))),
                        null,
                        List.of(),
                        null),
                about(
                        Topic.CONTENTS,
                        titled(
                                "II.3",
                                "Nội dung hoạt động hưởng ứng",
                                Numbering.LETTER_VIETNAMESE,
                                item("II.3.a", ItemKind.CONTENT, null, Run.text("Tuyên truyền ý nghĩa của Ngày hội;")),
                                item("II.3.b", ItemKind.CONTENT, null, Run.text("Giới thiệu, vinh danh thành tựu;")),
                                item(
                                        "II.3.c",
                                        ItemKind.CONTENT,
                                        null,
                                        Run.text("Phổ biến "),
                                        Run.directive(RESOLUTION_57),
                                        Run.text(" và "),
                                        Run.directive(LAW),
                                        Run.text(";")),
                                item("II.3.d", ItemKind.CONTENT, null, Run.text("Phát động hoạt động thiết thực.")))),
                about(Topic.FORMS, forms()),
                participation());
    }

    private static Section forms() {
        return titled(
                "II.4",
                "Hình thức tổ chức",
                Numbering.LETTER_AS_WRITTEN,
                item(
                        "II.4.a",
                        ItemKind.FORM,
                        ActivityKind.BANNER,
                        Run.text("Treo băng rôn với chủ đề, khẩu hiệu nêu tại "),
                        Run.section("mục 2", "II.1"),
                        Run.text(";")),
                item("II.4.b", ItemKind.FORM, ActivityKind.SOCIAL_MEDIA, Run.text("Truyền thông đa nền tảng;")),
                item("II.4.c", ItemKind.FORM, ActivityKind.POLICY_FORUM, Run.text("Tham gia sự kiện do tỉnh tổ chức;")),
                item(
                        "II.4.d",
                        ItemKind.FORM,
                        ActivityKind.TECHNOLOGY_MATCHING,
                        Run.text("Kết nối cung cầu công nghệ;")),
                item("II.4.e", ItemKind.FORM, ActivityKind.COMPETITION, Run.text("Tham gia các cuộc thi;")),
                item("II.4.f", ItemKind.FORM, ActivityKind.COMMENDATION, Run.text("Biểu dương, khen thưởng.")));
    }

    private static Section participation() {
        var expo = new Participation(
                List.of("Triển lãm quốc tế Đổi mới sáng tạo Việt Nam 2025 (VIIE 2025)", "Diễn đàn chính sách ĐMST"),
                "Trung tâm Đổi mới sáng tạo Quốc gia",
                "NIC, Khu công nghệ cao Hoà Lạc, Hà Nội",
                new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 3)));
        return new Section(
                "II.5",
                Topic.PARTICIPATION,
                "Tham gia các hoạt động:",
                List.of(Paragraph.of(
                        "VIIE 2025 và diễn đàn chính sách tại Hoà Lạc, từ ngày 01/10 đến ngày 03/10/2025.")),
                null,
                List.of(),
                new Item(
                        ItemKind.PARTICIPATION,
                        ActivityKind.EXHIBITION,
                        List.of(),
                        null,
                        null,
                        expo,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Section organisation() {
        return about(
                Topic.ORGANISATION,
                titled("III", "Tổ chức thực hiện", Numbering.ARABIC, publicity(), response(), request()));
    }

    private static Section publicity() {
        var roles = List.of(
                Role.of(RoleKind.LEAD, CULTURE, "Phòng Văn hóa - Xã hội xã"),
                Role.of(RoleKind.COORDINATE, ECONOMY, "phòng Kinh tế"),
                Role.of(RoleKind.COORDINATE, CENTRE, "Trung tâm Văn hoá thông tin và thể thao"),
                Role.of(RoleKind.COORDINATE, OFFICE, "Văn phòng HĐND và UBND xã"));
        return assignment(
                "III.1",
                new Item(
                        ItemKind.ASSIGNMENT,
                        null,
                        roles,
                        null,
                        null,
                        null,
                        List.of(
                                "internet",
                                "trang thông tin điện tử",
                                "Facebook",
                                "Zalo",
                                "Youtube",
                                "loa truyền thanh"),
                        List.of("trụ sở cơ quan", "trường học", "trạm y tế", "nhà văn hoá thôn"),
                        List.of(BANNER)),
                Run.roles(),
                Run.text(": đẩy mạnh tuyên truyền; treo băng rôn “"),
                Run.text(BANNER, Style.ITALIC),
                Run.text("”."));
    }

    private static Section response() {
        var roles = List.of(
                Role.ofClass(RoleKind.RESPOND, "Các cơ quan, đơn vị, tổ chức"),
                Role.ofClass(RoleKind.RESPOND, "doanh nghiệp"),
                Role.ofClass(RoleKind.RESPOND, "trường học"),
                Role.ofClass(RoleKind.RESPOND, "Trạm Y tế trên địa bàn xã"));
        return assignment("III.2", plain(ItemKind.ASSIGNMENT, roles), Run.roles(), Run.text(": triển khai hưởng ứng."));
    }

    private static Section request() {
        var roles = List.of(
                Role.of(RoleKind.REQUESTED, FRONT, "Ủy ban Mặt trận Tổ quốc"),
                Role.ofClass(RoleKind.REQUESTED, "các tổ chức chính trị - xã hội xã"),
                Role.of(RoleKind.SUPERVISE, FRONT, "Ủy ban Mặt trận Tổ quốc"),
                Role.of(RoleKind.SOCIAL_CRITICISM, FRONT, "Ủy ban Mặt trận Tổ quốc"));
        return assignment(
                "III.3",
                plain(ItemKind.REQUEST, roles),
                Run.roles(),
                Run.text(" phát huy vai trò giám sát, phản biện xã hội; vận động Nhân dân tham gia “"),
                Run.text(BANNER, Style.ITALIC),
                Run.text("”."));
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

    private static Section about(Topic topic, Section section) {
        return new Section(
                section.id(),
                topic,
                section.title(),
                section.paragraphs(),
                section.numbering(),
                section.sections(),
                section.item());
    }

    private static UnitFacts unit(String name, @Nullable String shortName, String kind, String system) {
        return new UnitFacts(name, shortName, kind, system, "Thành phố Hà Nội");
    }

    private static DirectiveCopy letter(String symbol, String date, String issuer, String subject) {
        return new DirectiveCopy(
                "OFFICIAL_LETTER",
                new DirectiveCopy.SymbolCopy(symbol),
                date,
                new DirectiveCopy.IssuerCopy(issuer),
                subject,
                null);
    }
}
