/** Event on the document that hands the port over. Both scripts run before any of the page's, so no page ever hears it. */
export const handOver = 'kopru';
