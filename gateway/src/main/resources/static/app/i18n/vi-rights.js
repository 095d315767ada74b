/** Chữ của trang lịch sử thay đổi. */
export default {
  'history.title': 'Lịch sử thay đổi', 'history.none': 'Chưa có thay đổi nào.', 'history.more': 'Xem thay đổi cũ hơn', 'history.version': 'Phiên bản {n}',
  'history.from': 'từ {origin}', 'history.fields': 'Có {n} mục thay đổi', 'history.before': 'Trước', 'history.after': 'Sau', 'history.left': 'và {n} mục khác không kể ra đây', 'history.long': 'dài {n} ký tự',
  'history.erased': 'Nội dung đã được xóa theo quy định bởi {by} lúc {at}.',
};
