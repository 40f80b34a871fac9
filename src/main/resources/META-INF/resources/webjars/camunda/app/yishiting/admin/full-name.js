// A person's full name is one: it stands in the first field, and the second one, which Admin demands, may stay empty.

window.angular.module('cam.admin.custom').directive('ngModel', () => ({
  restrict: 'A',
  require: 'ngModel',
  // after all that demand something
  priority: 100,
  link: (scope, element, attributes, model) => {
    if (element[0].id === 'inputLastname') {
      delete model.$validators.required;
      element[0].removeAttribute('required');
      model.$validate();
    }
  }
}));

export default [];
