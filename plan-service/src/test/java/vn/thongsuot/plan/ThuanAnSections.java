package vn.thongsuot.plan;

import java.time.LocalDate;
import java.util.List;
import vn.thongsuot.plan.plan.ActivityKind;
import vn.thongsuot.plan.plan.Item;
import vn.thongsuot.plan.plan.ItemKind;
import vn.thongsuot.plan.plan.Numbering;
import vn.thongsuot.plan.plan.Paragraph;
import vn.thongsuot.plan.plan.Participation;
import vn.thongsuot.plan.plan.Period;
import vn.thongsuot.plan.plan.Role;
import vn.thongsuot.plan.plan.RoleKind;
import vn.thongsuot.plan.plan.Run;
import vn.thongsuot.plan.plan.Section;
import vn.thongsuot.plan.plan.Style;
import vn.thongsuot.plan.plan.Topic;

/** The sections of the plan of Thuận An, in our own words. */
final class ThuanAnSections {

    private ThuanAnSections() {}

    static List<Section> all() {
        return List.of(purposes(), contents(), organisation());
    }

    private static Section purposes() {
        return ThuanAn.titled(
                "I",
                "Mục đích, yêu cầu",
                Numbering.ARABIC,
                about(
                        Topic.PURPOSES,
                        ThuanAn.titled(
                                "I.1",
                                "Mục đích",
                                Numbering.DASH,
                                ThuanAn.text("I.1.1", "Khẳng định quyết tâm thúc đẩy đổi mới sáng tạo;"),
                                ThuanAn.text("I.1.2", "Nâng cao nhận thức về khoa học và công nghệ;"),
                                ThuanAn.text("I.1.3", "Đưa khoa học và công nghệ thành lực kéo của kinh tế;"),
                                ThuanAn.text("I.1.4", "Lấy doanh nghiệp làm trung tâm của hệ thống."))),
                about(
                        Topic.REQUIREMENTS,
                        ThuanAn.titled(
                                "I.2",
                                "Yêu cầu",
                                Numbering.DASH,
                                ThuanAn.text("I.2.1", "Trang trọng, thiết thực, tiết kiệm;"),
                                ThuanAn.text("I.2.2", "Truyền thông rộng rãi;"),
                                ThuanAn.text("I.2.3", "Đổi mới trong mọi lĩnh vực."))));
    }

    private static Section contents() {
        return ThuanAn.titled(
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
                        ThuanAn.titled(
                                "II.3",
                                "Nội dung hoạt động hưởng ứng",
                                Numbering.LETTER_VIETNAMESE,
                                ThuanAn.item(
                                        "II.3.a",
                                        ItemKind.CONTENT,
                                        null,
                                        Run.text("Tuyên truyền ý nghĩa của Ngày hội;")),
                                ThuanAn.item(
                                        "II.3.b", ItemKind.CONTENT, null, Run.text("Giới thiệu, vinh danh thành tựu;")),
                                ThuanAn.item(
                                        "II.3.c",
                                        ItemKind.CONTENT,
                                        null,
                                        Run.text("Phổ biến "),
                                        Run.directive(ThuanAn.RESOLUTION_57),
                                        Run.text(" và "),
                                        Run.directive(ThuanAn.LAW),
                                        Run.text(";")),
                                ThuanAn.item(
                                        "II.3.d",
                                        ItemKind.CONTENT,
                                        null,
                                        Run.text("Phát động hoạt động thiết thực.")))),
                about(Topic.FORMS, forms()),
                participation());
    }

    private static Section forms() {
        return ThuanAn.titled(
                "II.4",
                "Hình thức tổ chức",
                Numbering.LETTER_AS_WRITTEN,
                ThuanAn.item(
                        "II.4.a",
                        ItemKind.FORM,
                        ActivityKind.BANNER,
                        Run.text("Treo băng rôn với chủ đề, khẩu hiệu nêu tại "),
                        Run.section("mục 2", "II.1"),
                        Run.text(";")),
                ThuanAn.item("II.4.b", ItemKind.FORM, ActivityKind.SOCIAL_MEDIA, Run.text("Truyền thông đa nền tảng;")),
                ThuanAn.item(
                        "II.4.c",
                        ItemKind.FORM,
                        ActivityKind.POLICY_FORUM,
                        Run.text("Tham gia sự kiện do tỉnh tổ chức;")),
                ThuanAn.item(
                        "II.4.d",
                        ItemKind.FORM,
                        ActivityKind.TECHNOLOGY_MATCHING,
                        Run.text("Kết nối cung cầu công nghệ;")),
                ThuanAn.item("II.4.e", ItemKind.FORM, ActivityKind.COMPETITION, Run.text("Tham gia các cuộc thi;")),
                ThuanAn.item("II.4.f", ItemKind.FORM, ActivityKind.COMMENDATION, Run.text("Biểu dương, khen thưởng.")));
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
                ThuanAn.titled("III", "Tổ chức thực hiện", Numbering.ARABIC, publicity(), response(), request()));
    }

    private static Section publicity() {
        var roles = List.of(
                Role.of(RoleKind.LEAD, ThuanAn.CULTURE, "Phòng Văn hóa - Xã hội xã"),
                Role.of(RoleKind.COORDINATE, ThuanAn.ECONOMY, "phòng Kinh tế"),
                Role.of(RoleKind.COORDINATE, ThuanAn.CENTRE, "Trung tâm Văn hoá thông tin và thể thao"),
                Role.of(RoleKind.COORDINATE, ThuanAn.OFFICE, "Văn phòng HĐND và UBND xã"));
        return ThuanAn.assignment(
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
                        List.of("trụ sở cơ quan", "nhà văn hoá thôn", "trạm y tế", "trường học"),
                        List.of(ThuanAn.BANNER)),
                Run.roles(),
                Run.text(": đẩy mạnh tuyên truyền; treo băng rôn “"),
                Run.text(ThuanAn.BANNER, Style.ITALIC),
                Run.text("”."));
    }

    private static Section response() {
        var roles = List.of(
                Role.ofClass(RoleKind.RESPOND, "Các cơ quan, đơn vị, tổ chức"),
                Role.ofClass(RoleKind.RESPOND, "doanh nghiệp"),
                Role.ofClass(RoleKind.RESPOND, "trường học"),
                Role.ofClass(RoleKind.RESPOND, "Trạm Y tế trên địa bàn xã"));
        return ThuanAn.assignment(
                "III.2", ThuanAn.plain(ItemKind.ASSIGNMENT, roles), Run.roles(), Run.text(": triển khai hưởng ứng."));
    }

    private static Section request() {
        var roles = List.of(
                Role.of(RoleKind.REQUESTED, ThuanAn.FRONT, "Ủy ban Mặt trận Tổ quốc"),
                Role.ofClass(RoleKind.REQUESTED, "các tổ chức chính trị - xã hội xã"),
                Role.of(RoleKind.SUPERVISE, ThuanAn.FRONT, "Ủy ban Mặt trận Tổ quốc"),
                Role.of(RoleKind.SOCIAL_CRITICISM, ThuanAn.FRONT, "Ủy ban Mặt trận Tổ quốc"));
        return ThuanAn.assignment(
                "III.3",
                ThuanAn.plain(ItemKind.REQUEST, roles),
                Run.roles(),
                Run.text(" làm tốt việc giám sát, phản biện xã hội; vận động Nhân dân tham gia “"),
                Run.text(ThuanAn.BANNER, Style.ITALIC),
                Run.text("”."));
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
}
