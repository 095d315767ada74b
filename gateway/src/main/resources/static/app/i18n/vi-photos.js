/** Chữ về việc công bố ảnh. */
export default {
  'publish.act': 'Công bố ảnh', 'publish.done': 'Đã công bố', 'publish.withdraw': 'Thôi công bố',
  'publish.about': 'Ảnh đã công bố thì ai cũng xem được, không cần đăng nhập, khi đơn vị đã mở mục ảnh. Chỉ bản đã bỏ thông tin máy ảnh, nơi chụp được đưa ra.',
  'publish.shows': 'Trong ảnh có gì', 'publish.shows.hint': 'Mọi người đọc được câu này. Không ghi số điện thoại, thư điện tử.',
  'publish.persons': 'Người trong ảnh', 'publish.NOBODY': 'Không nhận ra ai', 'publish.AGREED': 'Người nhận ra được đã đồng ý', 'publish.PUBLIC_EVENT': 'Chụp tại hoạt động công cộng, không hại đến danh dự của ai',
  'activity.reason.erased': '(lý do đã xóa theo luật)',
  'publish.agreement': 'Họ đã đồng ý thế nào',
  'publish.sure': 'Công bố ảnh này? Ai cũng sẽ xem được.', 'publish.withdraw.sure': 'Thôi công bố ảnh này? Người ngoài sẽ không xem được nữa; ai đã tải về thì vẫn giữ.',
};
