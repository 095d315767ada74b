/** Hồ sơ công việc của một văn bản. */
export default {
  'workfile.title': 'Hồ sơ công việc', 'workfile.open': 'Hồ sơ công việc', 'workfile.none': 'Văn bản này chưa có hồ sơ công việc.',
  'workfile.unit': 'Đơn vị lập hồ sơ', 'workfile.name': 'Tiêu đề hồ sơ', 'workfile.name.hint': 'Để trống thì lấy theo tên văn bản.',
  'workfile.retention': 'Thời hạn bảo quản', 'workfile.forever': 'vĩnh viễn', 'workfile.years': '{n} năm', 'workfile.lastYear': 'Bảo quản đến hết năm', 'workfile.source': 'Căn cứ',
  'workfile.start': 'Lập hồ sơ', 'workfile.start.go': 'Lập hồ sơ', 'workfile.state': 'Tình trạng', 'workfile.openedAt': 'Lập ngày', 'workfile.closedAt': 'Kết thúc ngày',
  'workfileState.OPEN': 'Đang mở', 'workfileState.CLOSED': 'Đã kết thúc',
  'workfile.contents': 'Mục lục văn bản', 'workfile.contents.none': 'Chưa có văn bản nào trong hồ sơ.',
  'workfile.place': 'STT', 'workfile.symbol': 'Số, ký hiệu', 'workfile.date': 'Ngày tháng', 'workfile.author': 'Tác giả', 'workfile.subject': 'Trích yếu nội dung', 'workfile.pages': 'Số trang', 'workfile.note': 'Ghi chú',
  'workfile.gather': 'Thu thập văn bản', 'workfile.gather.hint': 'Văn bản chỉ đạo, văn bản liên quan, kế hoạch và báo cáo đã duyệt, văn bản đôn đốc, thông báo kết luận được đưa vào mục lục.',
  'workfile.add': 'Thêm văn bản khác', 'workfile.add.as': 'Là', 'workfile.add.go': 'Thêm vào hồ sơ',
  'workfile.close': 'Kết thúc hồ sơ', 'workfile.close.sure': 'Kết thúc hồ sơ này? Sau đó không thêm, sửa được gì, trừ khi người có quyền duyệt mở lại.',
  'workfile.reopen': 'Mở lại hồ sơ', 'workfile.reopen.reason': 'Lý do mở lại', 'workfile.reopened': 'Đã mở lại ngày {at}: {reason}', 'workfile.package': 'Tải gói lưu trữ (ZIP)',
  'workfile.package.hint': 'Gói có mục lục, siêu dữ liệu, các tệp mà hệ thống giữ và mã SHA-256 của từng tệp; kế hoạch, báo cáo được ghi bằng địa chỉ.',
  'filedAs.LETTER': 'Công văn đi, đến', 'filedAs.EVIDENCE_LIST': 'Danh mục minh chứng', 'filedAs.OTHER': 'Tài liệu khác',
  'filed.DIRECTIVE': 'Văn bản chỉ đạo', 'filed.RELATED': 'Văn bản liên quan', 'filed.LETTER': 'Công văn đi, đến', 'filed.PLAN': 'Kế hoạch', 'filed.REPORT': 'Báo cáo',
  'filed.EVIDENCE_LIST': 'Danh mục minh chứng', 'filed.URGING': 'Văn bản đôn đốc', 'filed.CONCLUSION': 'Thông báo kết luận', 'filed.OTHER': 'Tài liệu khác',
};
