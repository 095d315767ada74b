/** Chữ về đề xuất từ bên ngoài. Cùng khóa với en-offers.js. */
export default {
  'offers.title': 'Đề xuất từ bên ngoài', 'offers.status': 'Tình trạng', 'offers.more': 'Xem thêm',
  'offers.none.waiting': 'Không có đề xuất nào chờ trả lời. Khi đơn vị công bố một bài toán lớn, doanh nghiệp, viện, trường gửi đề xuất ở trang công khai và đề xuất hiện ở đây.', 'offers.none': 'Chưa có đề xuất nào ở tình trạng này. Chọn tình trạng khác để xem tiếp.',
  'offerStatus.RECEIVED': 'Chờ trả lời', 'offerStatus.TAKEN_IN': 'Đã tiếp nhận', 'offerStatus.DECLINED': 'Không tiếp nhận',
  'offerKind.STARTUP': 'doanh nghiệp khởi nghiệp', 'offerKind.ENTERPRISE': 'doanh nghiệp', 'offerKind.UNIVERSITY': 'trường đại học', 'offerKind.INSTITUTE': 'viện nghiên cứu', 'offerKind.OTHER': 'tổ chức khác',
  'offers.challenge': 'Bài toán', 'offers.from': 'Nơi đề xuất', 'offers.received': 'Ngày nhận', 'offers.who': 'Đơn vị trả lời', 'offers.answered': 'Ngày trả lời', 'offers.reason': 'Lý do', 'offers.solution': 'Giải pháp',
  'offers.contact': 'Liên hệ', 'offers.contact.none': 'Thông tin liên hệ đã được xóa.', 'offers.person': 'Người liên hệ', 'offers.phone': 'Điện thoại', 'offers.email': 'Thư điện tử',
  'offers.cannot': 'Đề xuất đang chờ trả lời. Người có quyền lập kế hoạch ở đơn vị trả lời mới tiếp nhận hoặc từ chối được.',
  'offers.accept': 'Tiếp nhận', 'offers.accept.hint': 'Đề xuất được đưa vào bài toán, không kèm thông tin liên hệ. Nơi gửi thấy kết quả khi tra mã số.',
  'offers.decline': 'Không tiếp nhận', 'offers.reason.hint': 'Nơi gửi đọc được lý do này khi tra mã số.',
};
