package vn.thongsuot.plan.pasting;

/** What word processors put on the clipboard. */
public final class Clipboard {

    private Clipboard() {}

    /** As Word writes it: own elements, comments, marks apart, styles everywhere. */
    public static String ofWord() {
        return """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>KE HOACH</title>
            <style><!-- p.MsoNormal {mso-style-parent:""; font-size:14.0pt;} --></style>
            <!--[if gte mso 9]><xml><o:OfficeDocumentSettings>1</o:OfficeDocumentSettings></xml><![endif]--></head>
            <body lang=VI><!--StartFragment-->
            <p class=MsoNormal style='text-align:justify'><b><span lang=VI style='font-size:14.0pt'>I. MỤC
            ĐÍCH, YÊU CẦU<o:p></o:p></span></b></p>
            <p class=MsoNormal><span style='font-weight:bold'>1. Mục đích</span></p>
            <p class=MsoNormal>a) Nâng cao nhận thức của <i>cán bộ</i> và <b>người dân</b>;&nbsp;</p>
            <p class=MsoNormal>b) Thúc đẩy <b><i>đổi mới</i></b>.</p>
            <p class=MsoNormal>Đoạn nối tiếp của điểm b.</p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
            </span></span></span><![endif]>Gạch đầu dòng thứ nhất</p>
            <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
            style='mso-list:Ignore'>o<span>&nbsp;&nbsp;</span></span><![endif]>Ý nhỏ hơn</p>
            <p class=MsoNormal><b>2. Yêu cầu</b></p>
            <p class=MsoNormal>- Thiết thực, hiệu quả</p>
            <p class=MsoNormal>- Tiết kiệm</p>
            <p class=MsoNormal><b>II. CHỈ TIÊU</b></p>
            <table class=MsoTableGrid border=1><tr><td><p><b>Chỉ tiêu</b></p></td><td><p>2025</p></td><td>2026</td></tr>
            <tr><td rowspan=2>Hồ sơ trực tuyến</td><td>80%</td><td>90%</td></tr>
            <tr><td colspan=2>không thấp hơn<br>năm trước</td></tr></table>
            <p class=MsoNormal>Các đơn vị căn cứ bảng trên.</p>
            <!--EndFragment--></body></html>
            """;
    }
}
