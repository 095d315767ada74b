/** Chữ của việc sửa nhiệm vụ, chọn người làm, dẫn văn bản, thêm đợt, đổi loại hình đơn vị. Cùng khóa với en-acts.js. */
export default {
  'task.edit': 'Sửa nhiệm vụ', 'task.edit.save': 'Lưu nhiệm vụ', 'task.edit.noRight': 'Chỉ nơi giao nhiệm vụ mới sửa được nhiệm vụ này.', 'task.edit.done': 'Nhiệm vụ này đã xong. Sửa ở đây không mở lại nhiệm vụ.', 'task.edit.fixed': 'Đã xin hoặc đã được gia hạn nên không sửa hạn ban đầu nữa.',
  'task.people': 'Ai làm gì', 'task.leads': 'Chủ trì', 'task.lead.nth': 'Đơn vị chủ trì thứ {n}', 'task.lead.add': 'Thêm đơn vị chủ trì', 'task.lead.drop': 'Bỏ: {which}',
  'task.part.FOCAL_POINT': 'Đơn vị đầu mối', 'task.part.COORDINATE': 'Đơn vị phối hợp', 'task.part.SUPERVISE': 'Đơn vị giám sát', 'task.part.FOR_INFORMATION': 'Đơn vị để biết',
  'task.kept': 'Phần việc khác đã ghi', 'task.kept.hint': 'Bỏ dấu thì phần đó không còn trong nhiệm vụ.',
  'task.meanwhile': 'Trong lúc bạn viết, người khác đã sửa nhiệm vụ này. Những gì bạn viết vẫn còn. Nay nhiệm vụ đang ghi:', 'task.meanwhile.nothing': '(để trống)', 'task.meanwhile.mine': 'Giữ lời tôi viết', 'task.meanwhile.theirs': 'Lấy bản mới, bỏ lời tôi viết',
  'cite.title': 'Căn cứ và văn bản được dẫn', 'cite.none': 'Chưa dẫn văn bản nào. Tìm văn bản đã có trong sổ rồi bấm Thêm.', 'cite.find': 'Tìm văn bản để dẫn', 'cite.relation': 'Quan hệ với {name}', 'cite.drop': 'Bỏ {name}', 'cite.add': 'Thêm', 'cite.there': 'Đã thêm', 'cite.first': '{n} văn bản đầu; gõ thêm chữ để thu hẹp.',
  'plan.further': 'Đợt khác mà kế hoạch cũng hưởng ứng', 'plan.further.hint': 'Không kể đợt chính của kế hoạch.',
  'groupKind.AGENCY': 'Cục', 'groupKind.DEPARTMENT_OF_MINISTRY': 'Vụ', 'groupKind.INSTITUTE': 'Viện', 'groupKind.UNIVERSITY': 'Trường đại học, cao đẳng',
  'unit.newKind': 'Loại mới', 'unit.newLevel': 'Cấp mới', 'reorganise.retype': 'Đổi loại hình, cấp của đơn vị', 'reorganise.retype.hint': 'Đơn vị vẫn là nó, chỉ khác loại hoặc cấp; có thể kèm tên mới. Loại, cấp và tên cũ được giữ lại cho những ngày trước đó.', 'reorganise.retype.go': 'Đổi loại hình', 'reorganise.retype.same': 'Chọn loại hoặc cấp khác với hiện nay.',
  'reorganise.retype.what': '{unit}: từ “{from}” thành “{to}” từ ngày {day}.', 'reorganise.retype.called': 'Tên mới: {name}.', 'reorganise.retype.stays': 'Chức vụ, số liệu, văn bản và các đơn vị bên dưới giữ nguyên.',
};
