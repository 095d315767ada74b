package vn.thongsuot.directive.reading;

/** The documents of the cases, told in words of our own around their real numbers, days, bodies and titles. */
public final class Documents {

    private Documents() {}

    /** The department's letter. */
    public static final String LETTER_572 = """
            UBND TỈNH ĐỒNG NAI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ CÔNG THƯƠNG | Độc lập - Tự do - Hạnh phúc
            Số: 572/SCT-KHTCTH | Đồng Nai, ngày 22 tháng 4 năm 2025
            V/v triển khai hưởng ứng Ngày Sáng tạo và
            Đổi mới sáng tạo thế giới năm 2025
            Kính gửi: Các phòng, đơn vị thuộc Sở
            Thực hiện Văn bản số 4198/UBND-KGVX ngày 15/4/2025 của UBND tỉnh về việc đón Ngày Sáng tạo thế giới; Văn bản số 614/SoKHCN-CN ngày 17/4/2025 của Sở Khoa học và Công nghệ về cách làm, Giám đốc Sở đề nghị như sau:
            1. Văn phòng Sở chủ trì, phối hợp với Phòng Kế hoạch - Tài chính - Tổng hợp treo khẩu hiệu và đăng tin, hoàn thành trước ngày 30/4/2025.
            2. Phòng Kế hoạch - Tài chính - Tổng hợp là đầu mối theo dõi, tổng hợp kết quả chung.
            3. Trung tâm Khuyến công và Tư vấn Phát triển Công nghiệp: giới thiệu mô hình mới cho doanh nghiệp, chậm nhất ngày 05/5/2025 có báo cáo.
            Nơi nhận: | GIÁM ĐỐC
            - Như trên;
            - UBND tỉnh (báo cáo);
            - Văn phòng Sở;
            - Lưu: VT, KHTCTH.
            """;

    /** The province's letter. */
    public static final String LETTER_4198 = """
            ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH ĐỒNG NAI | Độc lập - Tự do - Hạnh phúc
            Số: 4198/UBND-KGVX | Đồng Nai, ngày 15 tháng 4 năm 2025
            V/v hưởng ứng Ngày Sáng tạo và Đổi mới sáng tạo thế giới năm 2025
            Kính gửi:
            - Các Sở, ban, ngành;
            - Sở Công Thương.
            Căn cứ Kế hoạch số 433-KH/TU ngày 28/02/2025 của Ban Thường vụ Tỉnh ủy về triển khai thực hiện Nghị quyết số 57-NQ/TW; UBND tỉnh giao:
            1. Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Công Thương và các đơn vị liên quan hướng dẫn nội dung hưởng ứng.
            2. Các Sở, ban, ngành có trách nhiệm gửi kết quả đến hết tháng 5 năm 2025.
            Nơi nhận: | TM. ỦY BAN NHÂN DÂN
            - Sở Khoa học và Công nghệ;
            - Lưu: VT, KGVX.
            """;

    /** The Politburo's resolution. */
    public static final String RESOLUTION_57 = """
            BỘ CHÍNH TRỊ | ĐẢNG CỘNG SẢN VIỆT NAM
            * | Hà Nội, ngày 22 tháng 12 năm 2024
            Số 57-NQ/TW
            NGHỊ QUYẾT
            về đột phá phát triển khoa học, công nghệ,
            đổi mới sáng tạo và chuyển đổi số quốc gia
            I. TÌNH HÌNH VÀ NGUYÊN NHÂN
            1. Những năm qua lĩnh vực này có bước tiến, song quy mô còn nhỏ.
            """;

    /** The ministry's letter. */
    public static final String LETTER_4652 = """
            BỘ KHOA HỌC VÀ CÔNG NGHỆ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 4652/BKHCN-ĐMST | Hà Nội, ngày 14 tháng 9 năm 2025
            V/v hưởng ứng Ngày hội Đổi mới sáng tạo quốc gia 01-10
            Kính gửi: UBND các tỉnh, thành phố trực thuộc trung ương
            Đề nghị các địa phương tổ chức hoạt động trong tuần lễ và gửi kết quả về Bộ trước ngày 15/10/2025.
            """;

    /** The commune's plan, its number and day still blank. */
    public static final String PLAN_THUAN_AN = """
            ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            XÃ THUẬN AN | Độc lập - Tự do - Hạnh phúc
            Số:        /KH-UBND | Thuận An, ngày     tháng     năm 2025
            KẾ HOẠCH
            Triển khai hưởng ứng Ngày hội đổi mới sáng tạo quốc gia 01-10
            Theo tinh thần Công văn số 4652/BKHCN-ĐMST ngày 14/9/2025 của Bộ Khoa học và Công nghệ về việc hưởng ứng Ngày hội đổi mới sáng tạo quốc gia 01-10; Công văn số 3886/SKHCN-ĐMST ngày 23/9/2025 của Sở Khoa học và Công nghệ thành phố Hà Nội, xã lập kế hoạch này:
            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            - Khơi dậy tinh thần sáng tạo trong cán bộ và nhân dân.
            """;

    /** A page of a department's site, with all that hangs about it. */
    public static final String WEB_PAGE = """
            acecook
            Số lượt truy cập
            5873098
            / Tin tức
            Văn phòng Sở - Sở Công Thương báo cáo hưởng ứng Ngày Sáng tạo và Đổi mới sáng tạo thế giới năm 2025
            Ngày 05/5/2025, Văn phòng Sở báo cáo kết quả theo Văn bản số 572/SCTKHTCTH ngày 22/4/2025 của Sở.
            Khẩu hiệu lấy theo Bộ KH&CN 2 và hợp với hướng đi của tỉnh.
            Công tác tuyên truyền được mở rộng tới doanh nghiệp10 trong toàn ngành.
            Hiệu quả lan tỏa được ghi nhận bước đầu.4
            Đời sống tinh thần của người lao động được nâng lên.36
            Quý 1 năm 2025 có 15 tin, thực hiện Đề án 06 trên 20 km đường.
            Tin bài khác
            Công văn số 99/UBND-KT ngày 01/4/2025 của UBND huyện về việc bán hàng khuyến mại
            1. Sở Du lịch chủ trì hội chợ mùa hè
            Quảng cáo
            I. Lời kết
            song-gia-tri
            """;
}
