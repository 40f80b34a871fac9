// A link in a form opens beside it: what is half written stays.
document.addEventListener('click', event => {
  const link = event.target.closest('.fjs-form-field-text a');
  if (link) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}, true);

export default [];
