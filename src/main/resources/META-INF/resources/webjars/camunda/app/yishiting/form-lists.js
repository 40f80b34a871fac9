// form-js 1.8 keeps an empty place among its errors for every field of a list that was ever touched, and Tasklist takes
// any place for an error: whoever fills in a list could never submit. What counts is the errors that are shown.

const SHOWN = '.fjs-form-field-error';

function judgeByShownErrors(form, element) {
  const tell = form.notifyFormValidated;
  let reported = false;
  let told = null;

  function judge() {
    const failed = Boolean(form.getTasklistForm().$error);
    const invalid = reported && (failed || element.querySelector(SHOWN) !== null);
    if (invalid !== told) {
      told = invalid;
      tell.call(form, invalid);
    }
  }

  form.notifyFormValidated = invalid => {
    reported = invalid;
    judge();
  };
  const observer = new MutationObserver(judge);
  observer.observe(element, {childList: true, subtree: true});
  return observer;
}

window.angular.module('cam.tasklist.custom').directive('camTasklistFormCamunda', () => ({
  restrict: 'A',
  require: '^camTasklistForm',
  link: (scope, element, attributes, form) => {
    const observer = judgeByShownErrors(form, element[0]);
    scope.$on('$destroy', () => observer.disconnect());
  }
}));

export default [];
