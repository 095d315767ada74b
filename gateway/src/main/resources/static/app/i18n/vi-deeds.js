/** Chữ trên các trang nhập, xuất hoạt động. */
export default {
  'import.title': 'Nhập hoạt động từ bảng', 'import.start': 'Nhập từ bảng', 'import.export': 'Tải bảng Excel', 'import.noRight': 'Vị trí của bạn không có quyền ghi hoạt động.',
  'import.template': 'Biểu mẫu Excel', 'import.templateCsv': 'Biểu mẫu CSV', 'import.template.hint': 'Mỗi dòng là một hoạt động. Trang Danh mục của biểu mẫu có các từ dùng được. Để trống hình thức là Tổ chức, để trống tình trạng là Đã thực hiện.',
  'import.choose': 'Chọn tệp XLSX hoặc CSV', 'import.reading': 'Đang kiểm tra: {n} dòng…', 'import.storing': 'Đang lưu: {n} dòng…',
  'import.found': '{rows} dòng: {added} hoạt động mới, {present} đã có từ trước, {faulty} dòng có lỗi', 'import.faults': 'Lỗi theo ô', 'import.row': 'Dòng', 'import.column': 'Cột', 'import.fault': 'Lỗi', 'import.first': 'Hiện {n} lỗi đầu tiên.',
  'import.all': 'Nhập tất cả', 'import.good': 'Chỉ nhập {n} dòng đúng', 'import.mend': 'Sửa các lỗi trong tệp rồi chọn lại, hoặc chỉ nhập các dòng đúng. Nhập lại cùng một dòng không tạo thêm hoạt động nào.', 'import.nothing': 'Tệp không có hoạt động nào mới.',
  'import.done': 'Đã lưu {added} hoạt động mới.', 'import.look': 'Xem các hoạt động', 'import.brokenOff': 'Việc nhập bị ngắt giữa chừng. Gửi lại cùng tệp này để làm tiếp; không có gì bị ghi hai lần.',
  'given.title': 'Đơn vị đã báo số liệu này:', 'given.hint': 'Đã báo rồi thì không cần ghi số lần nữa; ghi lại là cộng thêm.',
  'own.yes': 'Có', 'own.no': 'Không',
};
